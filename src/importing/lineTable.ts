import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Line, Placements} from "../reading/chartOf.js";
import type {ImportDraft} from "../reading/draftImport.js";
import type {Account} from "../reading/matchAccount.js";
import type {Words} from "../text.js";
import {choiceField} from "./choiceField.js";
import type {ImportWords} from "./text.js";

/** A printed line, placed or not. */
type Row = Pick<Line, "key" | "names" | "code"> & Partial<Line>;

/** Every printed line with the line of the chart that it is taken for, and how that was found; each can be changed. */
export function lineTable(
  {chart}: ImportDraft,
  {
    accounts,
    placements,
    words,
    text,
    onPlace
  }: {
    accounts: readonly Account[];
    placements: Placements;
    words: Words;
    text: ImportWords;
    onPlace: (placements: Placements) => void;
  }
): HTMLElement {
  const {lines: told, questions} = text;
  const rows: Row[] = [...chart.unplaced, ...chart.lines.values()];
  const sides = (["income", "expenditure"] as const).map((side) => ({
    value: `new:${side}`,
    label: told.newBelow(questions.sides[side])
  }));
  const options = accounts.map((row) => ({
    value: row.account_id,
    label: [row.code, words.name(row)].filter(Boolean).join(" ")
  }));
  const valueOf = ({key, account}: Row) => {
    const chosen = placements[key];
    return chosen ? ("side" in chosen ? `new:${chosen.side}` : chosen.account_id) : (account?.account_id ?? "");
  };
  const place = (key: string, value: string) =>
    onPlace({
      ...placements,
      [key]: value.startsWith("new:") ? {side: value.slice(4) as "income" | "expenditure"} : {account_id: value}
    });
  const how = ({key, match, account}: Row) =>
    [
      placements[key] ? told.by.chosen : match ? told.by[match.by] : account ? told.by.proposed : questions.choose,
      match?.renamed && told.renamed,
      match && match.between.length > 0 && told.between(match.between.map((row) => words.name(row)))
    ]
      .filter(Boolean)
      .join(words.lang === "zh-CN" ? "，" : ", ");
  const printed = ({code, names}: Row) => [code, names.join(" › ")].filter(Boolean).join(" ");
  const title = told.title({lines: count(rows.length), proposed: count(chart.proposed.length)});
  return element(
    "section",
    {class: "import-lines", id: "import-lines"},
    element("h2", {}, title),
    element("p", {class: "note"}, told.note),
    dataTable(rows, {
      caption: title,
      columns: [
        {head: told.columns.printed, cell: printed},
        {
          head: told.columns.account,
          cell: (row) =>
            choiceField(
              [
                ...(row.account ? [] : [{value: "", label: questions.choose}]),
                ...(row.account && !options.some(({value}) => value === row.account!.account_id)
                  ? [{value: row.account.account_id, label: words.name(row.account)}]
                  : []),
                ...sides,
                ...options
              ],
              {
                ...{key: `line:${row.key}`, label: told.takeAs(printed(row)), value: valueOf(row), hidden: true},
                onChoose: (value) => place(row.key, value)
              }
            )
        },
        {head: told.columns.how, cell: how},
        {
          head: told.columns.amounts,
          number: true,
          cell: (row) => (row.amounts === undefined ? null : count(row.amounts))
        }
      ]
    })
  );
}

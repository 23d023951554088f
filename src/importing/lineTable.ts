import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Placements} from "../reading/chartOf.js";
import type {Account} from "../reading/matchAccount.js";
import type {Words} from "../text.js";
import {choiceField} from "./choiceField.js";
import {growingTable} from "./growingTable.js";
import type {ImportWords} from "./text.js";
import type {LineView, Part, Understanding} from "./understanding.js";

/** The printed lines, first those without a place, with the line of the chart that it is taken for, and how that was found; each can be changed. */
export function lineTable(
  {lines, proposed, said: {placements}}: Understanding,
  {
    accounts,
    words,
    text,
    part,
    onPlace
  }: {
    accounts: readonly Account[];
    words: Words;
    text: ImportWords;
    part: (part: Part) => Promise<readonly LineView[]>;
    onPlace: (placed: Placements) => void;
  }
): HTMLElement {
  const {lines: told, questions} = text;
  const sides = (["income", "expenditure"] as const).map((side) => ({
    value: `new:${side}`,
    label: told.newBelow(questions.sides[side])
  }));
  const options = accounts.map((row) => ({
    value: row.account_id,
    label: [row.code, words.name(row)].filter(Boolean).join(" ")
  }));
  const valueOf = ({key, account}: LineView) => {
    const chosen = placements[key];
    return chosen ? ("side" in chosen ? `new:${chosen.side}` : chosen.account_id) : (account?.account_id ?? "");
  };
  const chosenOf = (row: LineView) => {
    const value = valueOf(row);
    const label = row.account
      ? [row.account.code, words.name(row.account)].filter(Boolean).join(" ")
      : questions.choose;
    return [...sides, ...options].find((each) => each.value === value) ?? {value, label};
  };
  const allOf = (row: LineView) => {
    const [chosen, all] = [chosenOf(row), [...sides, ...options]];
    return all.includes(chosen) ? all : [chosen, ...all];
  };
  const place = (key: string, value: string) =>
    onPlace({
      [key]: value.startsWith("new:") ? {side: value.slice(4) as "income" | "expenditure"} : {account_id: value}
    });
  const how = ({key, match, account}: LineView) =>
    [
      placements[key] ? told.by.chosen : match ? told.by[match.by] : account ? told.by.proposed : questions.choose,
      match?.renamed && told.renamed,
      match && match.between.length > 0 && told.between(match.between.map((row) => words.name(row)))
    ]
      .filter(Boolean)
      .join(words.lang === "zh-CN" ? "，" : ", ");
  const printed = ({code, names}: LineView) => [code, names.join(" › ")].filter(Boolean).join(" ");
  const title = told.title({lines: count(lines.count), proposed: count(proposed)});
  return element(
    "section",
    {class: "import-lines", id: "import-lines"},
    element("h2", {}, title),
    element("p", {class: "note"}, told.note),
    growingTable(lines, {
      ...{key: "lines", caption: title, more: told.more, part},
      columns: [
        {head: told.columns.printed, cell: printed},
        {
          head: told.columns.account,
          cell: (row) =>
            choiceField(
              {chosen: chosenOf(row), all: () => allOf(row)},
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

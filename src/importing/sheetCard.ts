import {element} from "../components/element.js";
import {count} from "../format.js";
import type {Taken} from "../reading/draftImport.js";
import {roles, rowKinds} from "../reading/layout.js";
import type {Layout, Role, RowKind, Stage} from "../reading/layout.js";
import {measures} from "../schema.js";
import {choiceField} from "./choiceField.js";
import type {ImportWords} from "./text.js";

/** So many rows below the header are shown; what holds for them holds for the others. */
const shown = 8;

/** What a reader corrects of a sheet. */
export interface SheetChange {
  onLayout: (layout: Layout) => void;
  onHeader: (header: {from: number; to: number}) => void;
  onSkip: (skip: boolean) => void;
}

/** How a sheet is understood, on its own first rows, with every guess open to correction. */
export function sheetCard(
  taken: Taken,
  {index, text, skipped, ...change}: {index: number; text: ImportWords; skipped: boolean} & SheetChange
): HTMLElement {
  const {sheet} = taken;
  const words = text.sheet;
  const name = words.name(sheet.file, sheet.sheet);
  const toggle = element(
    "button",
    {type: "button", "data-key": `sheet:${index}:skip`, click: () => change.onSkip(!skipped)},
    skipped ? words.take : words.skip
  );
  const card = (...children: (HTMLElement | HTMLElement[])[]) =>
    element(
      "section",
      {class: "import-sheet"},
      element("h2", {}, name),
      children,
      element("p", {class: "tools"}, toggle)
    );
  if (skipped) return card();
  if (taken.kind === "contract") return card(element("p", {}, words.contract(taken.contract.table)));
  const header = taken.kind === "amounts" ? taken.layout.header : {from: 0, to: 0};
  const rowOptions = sheet.rows.slice(0, 40).map((row, i) => ({value: String(i), label: String(row.line)}));
  const headerFields = [
    choiceField(rowOptions, {
      ...{key: `sheet-${index}-from`, label: words.headerFrom, value: String(header.from)},
      onChoose: (value) => change.onHeader({from: Number(value), to: Math.max(Number(value), header.to)})
    }),
    choiceField(rowOptions, {
      ...{key: `sheet-${index}-to`, label: words.headerTo, value: String(header.to)},
      onChoose: (value) => change.onHeader({from: Math.min(header.from, Number(value)), to: Number(value)})
    })
  ];
  if (taken.kind === "unread")
    return card(
      element("p", {}, words.unread),
      element("div", {class: "controls"}, headerFields),
      plainRows(taken, words)
    );
  const {layout, read} = taken;
  const unit = layout.amountUnit as keyof ImportWords["questions"]["amountUnits"] | null;
  const tally = {
    rows: count(sheet.rows.length),
    used: count(read.used.length),
    faulty: count(read.faulty.length),
    without: count(read.without.length)
  };
  return card(
    element(
      "p",
      {},
      words.understood({
        encoding: words.encodings[sheet.encoding],
        delimiter: sheet.delimiter === null ? "" : words.delimiters[sheet.delimiter],
        header: [...new Set([header.from, header.to].map((i) => sheet.rows[i]!.line))].join("–"),
        unit: unit === null ? words.unknown : text.questions.amountUnits[unit]
      }),
      " ",
      words.tally(tally)
    ),
    element("div", {class: "controls"}, headerFields, wholeFields(layout, {index, text, onLayout: change.onLayout})),
    preview(taken, {index, text, onLayout: change.onLayout})
  );
}

/** What holds for a whole sheet: the unit of its amounts, its year, stage and side, and what a dash means. */
function wholeFields(
  layout: Layout,
  {index, text, onLayout}: {index: number; text: ImportWords; onLayout: (layout: Layout) => void}
): HTMLElement[] {
  const {sheet: words, questions} = text;
  const none = {value: "", label: words.unknown};
  const field = (
    name: string,
    {
      label,
      value,
      options,
      set
    }: {label: string; value: string; options: {value: string; label: string}[]; set: (value: string) => Layout}
  ) => choiceField(options, {key: `sheet-${index}-${name}`, label, value, onChoose: (chosen) => onLayout(set(chosen))});
  const years = Array.from({length: 40}, (_, i) => String(2035 - i));
  const says = (more: Partial<Layout["says"]>): Layout => ({...layout, says: {...layout.says, ...more}});
  return [
    field("unit", {
      ...{label: words.amountUnit, value: String(layout.amountUnit ?? "")},
      options: [none, ...Object.entries(questions.amountUnits).map(([value, label]) => ({value, label}))],
      set: (value) => ({...layout, amountUnit: value === "" ? null : Number(value)})
    }),
    field("year", {
      ...{label: words.year, value: String(layout.says.year ?? "")},
      options: [none, ...years.map((value) => ({value, label: value}))],
      set: (value) => says({year: value === "" ? null : Number(value)})
    }),
    field("stage", {
      ...{label: words.stage, value: layout.says.stage ?? ""},
      options: [none, ...(Object.keys(measures) as Stage[]).map((value) => ({value, label: words.stages[value]}))],
      set: (value) => says({stage: value === "" ? null : (value as Stage)})
    }),
    field("side", {
      ...{label: words.roles.side, value: layout.says.side ?? ""},
      options: [none, ...(["income", "expenditure"] as const).map((value) => ({value, label: questions.sides[value]}))],
      set: (value) => says({side: value === "" ? null : (value as "income" | "expenditure")})
    }),
    field("dash", {
      ...{label: words.dash, value: layout.dash},
      options: (["nothing", "nil"] as const).map((value) => ({value, label: words.dashes[value]})),
      set: (value) => ({...layout, dash: value as Layout["dash"]})
    })
  ];
}

/** The first rows as they stand, each with its kind, below what each column is taken to be. */
function preview(
  {sheet, layout}: Extract<Taken, {kind: "amounts"}>,
  {index, text, onLayout}: {index: number; text: ImportWords; onLayout: (layout: Layout) => void}
): HTMLElement {
  const words = text.sheet;
  const setRole = (column: number, role: Role) =>
    onLayout({...layout, columns: layout.columns.map((each, i) => (i === column ? {...each, role} : each))});
  const setKind = (row: number, kind: RowKind) =>
    onLayout({...layout, kinds: layout.kinds.map((each, i) => (i === row ? kind : each))});
  const rows = sheet.rows.slice(0, layout.header.to + 1 + shown);
  const rest = sheet.rows.length - rows.length;
  const kinds = rowKinds.map((value) => ({value, label: words.kinds[value]}));
  return element(
    "div",
    {class: "table", tabindex: 0, role: "region", "aria-label": words.preview},
    element(
      "table",
      {class: "import-preview"},
      element("caption", {}, words.preview),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "col"}, words.row),
          element("td", {}),
          layout.columns.map(({header, role}, column) =>
            element(
              "th",
              {scope: "col"},
              choiceField(
                roles.map((value) => ({value, label: words.roles[value]})),
                {
                  ...{key: `sheet-${index}-column-${column}`, label: words.roleOf(header), value: role, hidden: true},
                  onChoose: (value) => setRole(column, value as Role)
                }
              )
            )
          )
        )
      ),
      element(
        "tbody",
        {},
        rows.map((row, i) =>
          element(
            "tr",
            {class: `kind-${layout.kinds[i]!}`},
            element("th", {scope: "row"}, row.line),
            element(
              "td",
              {},
              i > layout.header.to
                ? choiceField(kinds, {
                    ...{key: `sheet-${index}-row-${i}`, label: `${words.row} ${row.line}`, value: layout.kinds[i]!},
                    ...{hidden: true, onChoose: (value: string) => setKind(i, value as RowKind)}
                  })
                : words.kinds[layout.kinds[i]!]
            ),
            layout.columns.map((_, column) => element("td", {}, row.cells[column] ?? ""))
          )
        )
      )
    ),
    rest > 0 && element("p", {class: "note"}, words.more(count(rest)))
  );
}

/** The first rows of a sheet that is not understood. */
function plainRows({sheet}: Taken, words: ImportWords["sheet"]): HTMLElement {
  return element(
    "div",
    {class: "table", tabindex: 0, role: "region", "aria-label": words.preview},
    element(
      "table",
      {class: "import-preview"},
      element("caption", {}, words.preview),
      element(
        "tbody",
        {},
        sheet.rows.slice(0, shown).map((row) =>
          element(
            "tr",
            {},
            element("th", {scope: "row"}, row.line),
            row.cells.map((cell) => element("td", {}, cell))
          )
        )
      )
    )
  );
}

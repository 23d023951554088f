import {element} from "../components/element.js";
import type {Child} from "../components/element.js";
import {count} from "../format.js";
import {roles, rowKinds} from "../reading/layout.js";
import type {Corrections, Role, RowKind, Stage} from "../reading/layout.js";
import {measures} from "../schema.js";
import {choiceField} from "./choiceField.js";
import type {ImportWords} from "./text.js";
import {shownRows} from "./understanding.js";
import type {SheetReading, SheetView} from "./understanding.js";

/** What a reader says of a sheet: what is wrong in how it is understood, or that it is left out. */
export interface SheetChange {
  corrections: Corrections;
  /** Changes what is said of the sheet by then: answers may be quicker than what they change. */
  onCorrect: (change: (now: Corrections) => Corrections) => void;
  /** Takes back all that is said of it, and where its lines were placed. */
  onForget: () => void;
  onSkip: (skip: boolean) => void;
}

type Amounts = Extract<SheetReading, {kind: "amounts"}>;
type Parts = {index: number; text: ImportWords} & SheetChange;

/** How a sheet is understood, on its own first rows, with every guess open to correction. */
export function sheetCard(view: SheetView, parts: Parts): HTMLElement {
  const {index, text, corrections, onCorrect, onForget, onSkip} = parts;
  const {reading} = view;
  const words = text.sheet;
  const skipped = reading.kind === "skipped";
  const press = (key: string, label: string, act: () => void) =>
    element("button", {type: "button", "data-key": `sheet:${index}:${key}`, click: act}, label);
  const card = (...children: Child[]) =>
    element(
      "section",
      {class: "import-sheet"},
      element("h2", {}, words.name(view.file, view.sheet)),
      view.remembered && element("p", {class: "note"}, words.remembered),
      children,
      element(
        "p",
        {class: "tools"},
        press("skip", skipped ? words.take : words.skip, () => onSkip(!skipped)),
        (view.remembered || Object.keys(corrections).length > 0) && [" ", press("guess", words.forget, onForget)]
      )
    );
  if (skipped) return card();
  if (reading.kind === "contract") return card(element("p", {}, words.contract(reading.table)));
  const header = reading.kind === "amounts" ? reading.header : {from: 0, to: 0};
  const rowOptions = view.rows.first.map((row, i) => ({value: String(i), label: String(row.line)}));
  const onHeader = (next: {from: number; to: number}) => onCorrect((now) => ({...now, header: next}));
  const headerFields = [
    choiceField(rowOptions, {
      ...{key: `sheet-${index}-from`, label: words.headerFrom, value: String(header.from)},
      onChoose: (value) => onHeader({from: Number(value), to: Math.max(Number(value), header.to)})
    }),
    choiceField(rowOptions, {
      ...{key: `sheet-${index}-to`, label: words.headerTo, value: String(header.to)},
      onChoose: (value) => onHeader({from: Math.min(header.from, Number(value)), to: Number(value)})
    })
  ];
  if (reading.kind !== "amounts")
    return card(
      element("p", {}, words.unread),
      element("div", {class: "controls"}, headerFields),
      plainRows(view, words)
    );
  const {amountUnit, used, faulty, without} = reading;
  const lines = [header.from, header.to].map((i) => view.rows.first[i]!.line);
  return card(
    element(
      "p",
      {},
      words.understood({
        encoding: words.encodings[view.encoding],
        delimiter: view.delimiter === null ? "" : words.delimiters[view.delimiter],
        header: [...new Set(lines)].join("–"),
        unit: amountUnit === null ? words.unknown : text.questions.amountUnits[amountUnit as 1]
      }),
      " ",
      words.tally({rows: count(view.rows.count), used: count(used), faulty: count(faulty), without: count(without)})
    ),
    element("div", {class: "controls"}, headerFields, wholeFields(reading, parts)),
    preview(view, {reading, ...parts})
  );
}

/** What holds for a whole sheet: the unit of its amounts, its year, stage and side, and what a dash means. */
function wholeFields({amountUnit, says: said, dash}: Amounts, {index, text, onCorrect}: Parts): HTMLElement[] {
  const {sheet: words, questions} = text;
  const none = {value: "", label: words.unknown};
  const field = (
    name: string,
    {
      label,
      value,
      options,
      set
    }: {
      label: string;
      value: string;
      options: {value: string; label: string}[];
      set: (value: string) => (now: Corrections) => Corrections;
    }
  ) =>
    choiceField(options, {
      ...{key: `sheet-${index}-${name}`, label, value},
      onChoose: (chosen) => onCorrect((now) => ({...now, ...set(chosen)(now)}))
    });
  const years = Array.from({length: 40}, (_, i) => String(2035 - i));
  const says = (more: Corrections["says"]) => (now: Corrections) => ({says: {...now.says, ...more}});
  return [
    field("unit", {
      ...{label: words.amountUnit, value: String(amountUnit ?? "")},
      options: [none, ...Object.entries(questions.amountUnits).map(([value, label]) => ({value, label}))],
      set: (value) => () => ({amountUnit: value === "" ? null : Number(value)})
    }),
    field("year", {
      ...{label: words.year, value: String(said.year ?? "")},
      options: [none, ...years.map((value) => ({value, label: value}))],
      set: (value) => says({year: value === "" ? null : Number(value)})
    }),
    field("stage", {
      ...{label: words.stage, value: said.stage ?? ""},
      options: [none, ...(Object.keys(measures) as Stage[]).map((value) => ({value, label: words.stages[value]}))],
      set: (value) => says({stage: value === "" ? null : (value as Stage)})
    }),
    field("side", {
      ...{label: words.roles.side, value: said.side ?? ""},
      options: [none, ...(["income", "expenditure"] as const).map((value) => ({value, label: questions.sides[value]}))],
      set: (value) => says({side: value === "" ? null : (value as "income" | "expenditure")})
    }),
    field("dash", {
      ...{label: words.dash, value: dash},
      options: (["nothing", "nil"] as const).map((value) => ({value, label: words.dashes[value]})),
      set: (value) => () => ({dash: value as "nothing" | "nil"})
    })
  ];
}

/** The first rows as they stand, each with its kind, below what each column is taken to be. */
function preview(view: SheetView, {reading, index, text, onCorrect}: Parts & {reading: Amounts}): HTMLElement {
  const words = text.sheet;
  const setRole = (column: number, role: Role) => onCorrect((now) => ({...now, roles: {...now.roles, [column]: role}}));
  const setKind = (row: number, kind: RowKind) => onCorrect((now) => ({...now, kinds: {...now.kinds, [row]: kind}}));
  const rows = shownRows(view);
  const rest = view.rows.count - rows.length;
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
          reading.columns.map(({header, role}, column) =>
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
            {class: `kind-${reading.kinds[i]!}`},
            element("th", {scope: "row"}, row.line),
            element(
              "td",
              {},
              i > reading.header.to
                ? choiceField(kinds, {
                    ...{key: `sheet-${index}-row-${i}`, label: `${words.row} ${row.line}`, value: reading.kinds[i]!},
                    ...{hidden: true, onChoose: (value: string) => setKind(i, value as RowKind)}
                  })
                : words.kinds[reading.kinds[i]!]
            ),
            reading.columns.map((_, column) => element("td", {}, row.cells[column] ?? ""))
          )
        )
      )
    ),
    rest > 0 && element("p", {class: "note"}, words.more(count(rest)))
  );
}

/** The first rows of a sheet that is not understood. */
function plainRows(view: SheetView, words: ImportWords["sheet"]): HTMLElement {
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
        shownRows(view).map((row) =>
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

import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import type {Saving} from "../components/saveTools.js";
import type {Answer} from "../database/ask.js";
import {count} from "../format.js";
import {answerBars} from "./answerBars.js";
import {columnText} from "./answerCells.js";
import {answerColumns} from "./answerColumns.js";
import {chartOf, chartRows, mostMarks} from "./chartOf.js";
import type {ChartForm} from "./chartOf.js";
import type {AskWords} from "./text.js";

/** An answer as a chart of one of its columns, which its reader chooses; or why there is none. `onColumn` hears of the choice. */
export function answerChart(
  answer: Answer,
  {
    words,
    saving,
    column,
    onColumn
  }: {words: AskWords; saving: Saving; column: string | null; onColumn: (name: string | null) => void}
): HTMLElement {
  const form = chartOf(answer);
  if (typeof form === "string") return element("p", {class: "absent"}, words.chart.why[form]);
  // What a question works out stands last, after what it is worked out from.
  const usual = form.measures.at(-1)!;
  const name = (column: number) => answer.columns[column]!.name;
  const chosen = form.measures.find((measure) => name(measure) === column) ?? usual;
  const drawn = element("div", {}, drawing(answer, {form, measure: chosen, words, saving}));
  const select = element(
    "select",
    {
      change: () => {
        const measure = Number(select.value);
        drawn.replaceChildren(drawing(answer, {form, measure, words, saving}));
        onColumn(measure === usual ? null : name(measure));
      }
    },
    form.measures.map((measure) => element("option", {value: measure, selected: measure === chosen}, name(measure)))
  );
  const choice = form.measures.length > 1 && element("label", {class: "measure"}, `${words.chart.measure} `, select);
  return element("div", {}, choice, drawn);
}

function drawing(
  answer: Answer,
  {form, measure, words, saving}: {form: ChartForm; measure: number; words: AskWords; saving: Saving}
): HTMLElement {
  const text = columnText(answer, measure);
  const rows = chartRows(answer, {form, measure}).map((row) => ({...row, text: text(row.value)!}));
  const marks = rows.slice(0, mostMarks);
  const label = form.labels.map((column) => answer.columns[column]!.name).join(" · ");
  const head = answer.columns[measure]!.name;
  return figure((size) => (form.kind === "years" ? answerColumns : answerBars)(marks, size), {
    id: "answer-figure",
    title: words.chart.title({measure: head, label}),
    subtitle: marks.length < rows.length ? words.chart.shown(count(marks.length), count(rows.length)) : words.chart.all,
    table: dataTable(marks, {
      caption: words.chart.title({measure: head, label}),
      columns: [
        {head: label, cell: (row) => row.label},
        {head, number: true, cell: (row) => row.text}
      ]
    }),
    tableLabel: words.answer.table,
    source: words.chart.source,
    saving
  });
}

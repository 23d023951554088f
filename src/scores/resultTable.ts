import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {numberText} from "../components/numberText.js";
import {columnDecimals, count, plainNumber, rate} from "../format.js";
import {refHash} from "../provenance/ref.js";
import {numberOf} from "../scoring/ratio.js";
import type {ResultScore} from "../scoring/sheet.js";
import type {ScoreTelling} from "./telling.js";

/** The results that a row counts: each against its target, and the share of its points that it gets. */
export function resultTable(
  results: readonly ResultScore[],
  {text, words, caption}: ScoreTelling & {caption: string}
): HTMLElement {
  const {name, value, target, reached, share} = text.sheet.result;
  const number = (own: number) => plainNumber(own, columnDecimals([own]));
  const uom = ({result}: ResultScore) => words.either({zh: result.uom, en: result.uom_en});
  return element(
    "details",
    {class: "results"},
    element("summary", {}, `${text.sheet.results} ${count(results.length)}`),
    dataTable(results, {
      caption,
      columns: [
        {head: name, cell: ({result}) => words.name(result)},
        {
          head: value,
          number: true,
          cell: (row) => [numberText(number(numberOf(row.result.value.value)), refHash(row.result.ref)), ` ${uom(row)}`]
        },
        {head: target, number: true, cell: (row) => `${number(numberOf(row.result.target))} ${uom(row)}`},
        {head: reached, number: true, cell: (row) => row.reached !== null && rate({value: row.reached})},
        {
          head: share,
          number: true,
          cell: (row) =>
            row.share.least === row.share.most
              ? rate({value: row.share.most})
              : text.span({least: rate({value: row.share.least}), most: rate({value: row.share.most})})
        }
      ]
    })
  );
}

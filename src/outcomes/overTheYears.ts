import {columnsOverYears} from "../components/columnsOverYears.js";
import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {numberText} from "../components/numberText.js";
import {count, signedRate} from "../format.js";
import {figureFrame} from "../overview/figureFrame.js";
import type {Outcomes, Result} from "./facts.js";
import {indicatorChanges, indicatorYears} from "./indicatorYears.js";
import type {IndicatorYears} from "./indicatorYears.js";
import {indicatorOf, rowHash, valueText} from "./telling.js";
import type {OutcomesTelling} from "./telling.js";

/** So many indicators are drawn; the table has all. */
const most = 12;

/** The unit's indicators year by year: those that changed most, all of them as a table, and which came and went. */
export function overTheYears(facts: Outcomes, telling: OutcomesTelling): HTMLElement {
  const {words, text} = telling;
  const indicators = indicatorYears(facts);
  const changes = indicatorChanges(indicators);
  const several = indicators.map(numbered).filter(({rows}) => rows.length > 1);
  if (changes.length < 2 || several.length === 0) return element("p", {class: "absent"}, text.years.single);
  const years = changes.map(({year}) => year);
  const nameOf = (row: Result) =>
    `${words.name({name: row.activity, name_en: row.activity_en})} · ${indicatorOf(row, telling)}`;
  const drawn = [...several].sort((a, b) => moved(b) - moved(a)).slice(0, most);
  const ofYear = ({rows}: IndicatorYears, year: number) => rows.find((row) => row.fiscal_year === year);
  const bars = drawn.map((each) => {
    const [from, to] = [each.rows[0]!, each.rows.at(-1)!];
    const told = text.years.change({
      from: text.years.ofYear(from.fiscal_year, valueText(from, telling)),
      to: text.years.ofYear(to.fiscal_year, valueText(to, telling)),
      rate: growthOf(each)
    });
    return {
      label: nameOf(from),
      change: to.nature === "stock" ? told + text.aside([text.years.stock]) : told,
      years: years.map((year) => {
        const row = ofYear(each, year);
        return {year, amount: row?.value ?? null, value: row ? valueText(row, telling) : ""};
      })
    };
  });
  const total = (of: "appeared" | "vanished") => count(changes.reduce((sum, change) => sum + change[of].length, 0));
  return figure((drawing) => columnsOverYears(bars, drawing), {
    ...figureFrame(facts, telling),
    source: words.sourceLine([words.name(facts.subject)]),
    id: "over-the-years",
    title: text.years.title({
      ...{from: years[0]!, to: years.at(-1)!, count: count(several.length)},
      ...{appeared: total("appeared"), vanished: total("vanished")}
    }),
    subtitle: text.years.subtitle,
    notes: element(
      "div",
      {class: "note"},
      element(
        "p",
        {},
        text.years.rule,
        drawn.length < several.length && text.years.rest(count(drawn.length), count(several.length))
      ),
      element(
        "ul",
        {},
        changes.map(({year, before, stated, appeared, vanished}) => {
          const link = (row: Result) => numberText(indicatorOf(row, telling), rowHash(row, "outcomes"));
          return element(
            "li",
            {},
            before === null
              ? text.years.first(year, count(stated))
              : text.years.found({
                  ...{year, before, stated: count(stated)},
                  ...{appeared: appeared.map(link), vanished: vanished.map(link)}
                })
          );
        })
      )
    ),
    table: dataTable(indicators, {
      caption: text.years.subtitle,
      columns: [
        {head: text.table.indicator, cell: ({rows}) => nameOf(rows[0]!)},
        ...years.map((year) => ({
          ...{head: text.year(year), number: true},
          cell: (each: IndicatorYears) => {
            const row = ofYear(each, year);
            return row && (valueText(row, telling) || words.either({zh: row.result_text, en: row.result_text_en}));
          }
        }))
      ]
    })
  });
}

/** An indicator in the years that state it as a number. */
function numbered({key, rows}: IndicatorYears): IndicatorYears {
  return {key, rows: rows.filter((row) => row.value !== null)};
}

/** How far the last year's value is from the first one's, as a factor either way. */
function moved({rows}: IndicatorYears): number {
  const [from, to] = [rows[0]!.value!, rows.at(-1)!.value!];
  return from > 0 && to > 0 ? Math.abs(Math.log(to / from)) : 0;
}

/** The growth from the first to the last year; empty where a value is rough, a per cent, a rank, or there is no base. */
function growthOf({rows}: IndicatorYears): string {
  const [from, to] = [rows[0]!, rows.at(-1)!];
  const exact = [from, to].every((row) => row.precision === "exact" && row.uom !== "%" && row.uom_en !== "place");
  return exact && from.value! > 0 ? signedRate({value: to.value! / from.value! - 1}) : "";
}

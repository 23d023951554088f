import {element} from "../components/element.js";
import {figure} from "../components/figure.js";
import {ways} from "../components/ways.js";
import type {Spending} from "./facts.js";
import {lineLabel} from "./lineLabel.js";
import {sliceFrame} from "./sliceFrame.js";
import {sliceHref} from "./sliceHref.js";
import {definitions, unitNames, valueUnit} from "./telling.js";
import type {SpendingTelling} from "./telling.js";
import {trendDrawing} from "./trendDrawing.js";
import {trendLines} from "./trendLines.js";
import type {TrendWay} from "./trendLines.js";
import {trendNotes} from "./trendNotes.js";
import {trendTable} from "./trendTable.js";
import {trendTitle} from "./trendTitle.js";

/** The lines of the slice over the years: one year as ranked bars, two as pairs, more as lines or columns. */
export function trend(facts: Spending, telling: SpendingTelling): HTMLElement {
  const {words, text} = telling;
  const {filters, groups} = facts;
  const years = text.years(filters.from, filters.to);
  const offered = waysFor(facts);
  const asked = offered.includes(filters.trend) ? filters.trend : filters.per === "share" ? "stacked" : "lines";
  const way = offered.includes(asked) ? asked : "lines";
  const controls =
    facts.years.length > 0 &&
    ways(
      offered.map((id) => ({
        ...{id, name: text.trend.ways[id], href: sliceHref(facts, {trend: id}), current: id === way}
      })),
      {figure: "trend", label: text.trend.label}
    );
  const drawn = groups
    .filter((group) => facts.years.some((row) => row.group_id === group.id))
    .map((group) => ({group, ...trendLines(facts, {...telling, group: group.id, way})}))
    .filter(({whole}) => whole.values.length > 0);
  if (drawn.length === 0) {
    const parts = {units: unitNames(facts, telling), what: lineLabel("whole", facts, words), years};
    const per = way === "shares" ? "share" : filters.per;
    const reason = facts.years.length > 0 ? text.trend.noBase(per, parts) : text.nothing(parts);
    return element("div", {}, controls, element("p", {class: "absent"}, reason));
  }
  const known = [...new Set(drawn.flatMap(({whole}) => whole.values.map(({year}) => year)))].sort((a, b) => a - b);
  const {draw, wholeLeftOut} = trendDrawing(facts, {...telling, drawn, known, way});
  const unit = way === "shares" ? text.valueUnit("share", "") : valueUnit(facts, telling);
  const subtitle = definitions(facts, {...telling, years, unit});
  return figure(
    groups.length === 1
      ? draw(drawn[0]!)
      : drawn.map((each) => ({
          ...{id: each.group.id, heading: unitNames({groups: [each.group]}, telling), draw: draw(each)}
        })),
    {
      ...{id: "trend", title: trendTitle(facts, {...telling, drawn, way}), subtitle, controls},
      notes: trendNotes(facts, {...telling, drawn, known, way, wholeLeftOut}),
      table: trendTable(facts, {...telling, caption: subtitle, way}),
      ...sliceFrame(facts, telling)
    }
  );
}

/** The ways that differ: a single year has no columns beside one another, and shares are drawn as they are. */
function waysFor({years, filters}: Spending): TrendWay[] {
  const numberOfYears = new Set(years.filter((row) => row.value !== null).map((row) => row.fiscal_year)).size;
  return (["lines", "stacked", "shares"] as const).filter(
    (way) => !(way === "stacked" && numberOfYears === 1) && !(way === "shares" && filters.per === "share")
  );
}

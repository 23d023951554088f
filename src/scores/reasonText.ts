import {columnDecimals, plainNumber} from "../format.js";
import type {IndicatorScore, Reason} from "../scoring/sheet.js";
import type {ReasonParts} from "../scoring/text.js";
import type {Template} from "../scoring/template.js";
import {isSettled, valueText} from "./numbers.js";
import type {ScoreTelling} from "./telling.js";

/** Why a row's points are open, in words. */
export function reasonTexts(
  {reasons, points, indicator}: Pick<IndicatorScore, "reasons" | "points" | "indicator">,
  {template, ...telling}: ScoreTelling & {template: Template}
): string[] {
  const {words, text, scoreWords} = telling;
  const names = (inputs: readonly string[]) =>
    inputs.map((id) => words.either(template.inputs.get(id)?.name ?? {zh: id, en: id})).join(words.listMark);
  const shown = (value: number) => valueText({value, low: value, high: value}, {unit: indicator.unit, text});
  // Points that read as one number are not said to be open.
  const told = reasons.filter(({kind}) => kind !== "rounding" || !points || !isSettled(points));
  return told.map((reason) => {
    const say = scoreWords.reasons[reason.kind] as (parts: ReasonParts[Reason["kind"]]) => string;
    if (reason.kind === "rounding") return say(ends(reason, {indicator, shown}));
    if (reason.kind === "outside") return say({value: shown(reason.value)});
    return say("inputs" in reason ? {names: names(reason.inputs)} : {});
  });
}

/** Both ends with as many decimals as it takes to tell them apart. */
function ends(
  {low, high}: {low: number; high: number},
  {indicator, shown}: {indicator: IndicatorScore["indicator"]; shown: (value: number) => string}
): {low: string; high: string} {
  if (shown(low) !== shown(high)) return {low: shown(low), high: shown(high)};
  const scale = indicator.unit === "rate" ? 100 : 1;
  const decimals = columnDecimals([low * scale, high * scale]);
  const own = (value: number) => `${plainNumber(value * scale, decimals)}${scale === 100 ? "%" : ""}`;
  return {low: own(low), high: own(high)};
}

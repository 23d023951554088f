import {numberText} from "../components/numberText.js";
import type {Improvement} from "../goals/facts.js";
import {markedText, targetText} from "../goals/telling.js";
import {metrics} from "../metrics.js";
import {refHash} from "../provenance/ref.js";
import {firstOf} from "./candidates.js";
import type {Candidates} from "./candidates.js";
import type {Brief} from "./facts.js";
import {ofGoals} from "./telling.js";
import type {BriefTelling} from "./telling.js";

/** So many next steps are told. */
const most = 3;

/** The improvements that the unit announces, each once with the metrics that measure it and where these stand. */
export function stepsTold({goals}: Brief, telling: BriefTelling): Candidates {
  const {words, text} = telling;
  const statements = [...new Map(goals.improvements.map((row) => [row.statement, row])).values()];
  return firstOf(
    statements.map((row) => {
      const {document_id: document, line} = row;
      const own = goals.improvements.filter((other) => other.statement === row.statement);
      return {
        id: `${document}/${row.improvement_id}`,
        text: text.step({
          statement: words.name({name: row.statement, name_en: row.statement_en}),
          place: numberText(row.source, refHash({kind: "row", document, table: "improvements", line})),
          measures: own.flatMap((improvement) => measureTold(improvement, {goals, telling}) ?? [])
        })
      };
    }),
    most
  );
}

/** The metric that measures an improvement with its value of the year and its target; undefined where it has none. */
function measureTold(
  {metric, target, amount_unit: unit}: Improvement,
  {goals, telling}: Pick<Brief, "goals"> & {telling: BriefTelling}
): string | undefined {
  if (metric === null) return undefined;
  const {words, text, goalsWords} = telling;
  const [own] = goals.units;
  const ofYear = own.metrics.find((row) => row.metric === metric && row.fiscal_year === goals.subject.fiscal_year);
  const aim = target === null ? null : metrics[metric].kind === "amount" ? target * unit : target;
  return text.measure({
    name: words.metrics[metric].name,
    value: ofYear?.value == null ? "" : markedText(ofYear, {unit: own, text: goalsWords}),
    target: aim === null ? "" : targetText(aim, {metric, ...ofGoals(telling)})
  });
}

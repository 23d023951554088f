import {element} from "../components/element.js";
import type {MetricId} from "../metrics.js";
import type {Provenance} from "../provenance/types.js";
import type {Words} from "../text.js";
import {termAnchor, termOfMetric} from "./terms.js";
import type {TermId} from "./terms.js";

/** The terms that a number is of, each under the name that its panel uses, as links to where they are explained. */
export function numberTerms(found: Provenance, {words}: {words: Words}): HTMLElement | null {
  const terms = termsOf(found, words);
  if (terms.length === 0) return null;
  return element(
    "p",
    {class: "panel-terms"},
    `${words.provenance.explained} `,
    terms.map(([id, name], i) => [
      i > 0 && words.listMark,
      element("a", {href: `${words.pageHref("glossary")}#${termAnchor(id)}`}, name)
    ])
  );
}

function termsOf({subject, basis}: Provenance, words: Words): [TermId, string][] {
  const terms: [TermId, string][] = [];
  if (subject.kind === "metric") {
    const metric = subject.metric as MetricId;
    const term = termOfMetric(metric);
    if (term) terms.push([term, words.metrics[metric].name]);
  }
  if (subject.kind === "line") {
    const {measure, lines} = subject;
    if (measure === "budget") terms.push(["original_budget", words.plan.budget]);
    if (measure === "adjusted") terms.push(["adjusted_budget", words.plan.adjusted]);
    if (measure === "unstated") terms.push(["unstated_budget", words.plan.unstated]);
    if (lines.some((line) => line.notItemised)) terms.push(["not_itemised", words.notItemised]);
  }
  if (basis === "derived") terms.push(["derived", words.basis.derived]);
  return terms;
}

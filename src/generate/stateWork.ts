import type {AccountTree} from "./accountTree.js";
import type {Draft, Sentence} from "./draft.js";
import {funds} from "./family.js";
import {isInTerm, type Result, results} from "./results.js";
import {isStated, type UnitYear} from "./unitYear.js";
import type {Activity, Indicator} from "./work/activity.js";
import {programme} from "./work/programme.js";
import {objectives, themes} from "./work/themes.js";

/** What a unit reports to have done in a year: nothing that it had no money for, and nothing in a quiet year. */
export function activitiesOf(unitYear: UnitYear): readonly Activity[] {
  const {unit, happenings} = unitYear;
  if (happenings.some(({what}) => what === "quiet")) return [];
  return programme
    .filter((activity) => activity.profiles.includes(unit.profile) && isInTerm(unitYear, activity))
    .filter(({line}) => !line || unitYear.amount(line, "all", "actual") > 0);
}

/** Whether a unit's document states a line that money can be tied to. */
export function isLinkable(unitYear: UnitYear, {tree, account_id}: {tree: AccountTree; account_id: string}): boolean {
  return funds.some((fund) => unitYear.has(account_id, fund) && isStated(unitYear, {tree, account_id, fund}));
}

/** States the headings that some unit's work stands under. */
export function stateThemes(draft: Draft, unitYears: readonly UnitYear[]): void {
  const used = new Set(unitYears.flatMap(activitiesOf).flatMap(({theme}) => [theme, themes[theme]!.parent!]));
  for (const [theme_id, {section, parent = "", name}] of Object.entries(themes)) {
    if (!used.has(theme_id)) continue;
    draft.add("themes", {theme_id, parent_id: parent, name: name[0], name_en: name[1], source: section});
  }
}

/** States a unit's objectives, activities, results and the money it ties to them itself. */
export function stateWork(draft: Draft, {unitYear, tree}: {unitYear: UnitYear; tree: AccountTree}): void {
  const {unit, fiscal_year, age} = unitYear;
  const activities = activitiesOf(unitYear);
  const stated = unit.profile === "street" && age < 2 ? [] : Object.keys(objectives);
  const served = stated.filter((id) => activities.some(({objective}) => objective === id));
  for (const id of served) {
    const [statement, statement_en] = objectives[id]!;
    const source = draft.sentence("六").place;
    const objective_id = `${unit.unit_id}-${id}`;
    draft.add("objectives", {objective_id, fiscal_year, unit_id: unit.unit_id, statement, statement_en, source});
  }
  for (const activity of activities) {
    const sentence = draft.sentence(themes[activity.theme]!.section);
    const activity_id = `${unit.unit_id}-${activity.id}`;
    const {theme: theme_id, objective = "", line, named} = activity;
    draft.add("activities", {
      activity_id,
      fiscal_year,
      unit_id: unit.unit_id,
      theme_id,
      objective_id: served.includes(objective) ? `${unit.unit_id}-${objective}` : "",
      name: activity.name[0],
      name_en: activity.name[1],
      source: sentence.place
    });
    for (const result of results(activity, unitYear)) stateResult(result, {draft, sentence, activity_id});
    if (named && line && isLinkable(unitYear, {tree, account_id: line})) {
      const key = {account_id: line, activity_id, fiscal_year, unit_id: unit.unit_id};
      draft.add("links", {...key, basis: "named", source: sentence.place});
    }
  }
}

function stateResult(
  {indicator, value, target, parts}: Result,
  {draft, sentence, activity_id}: {draft: Draft; sentence: Sentence; activity_id: string}
): void {
  const {name, uom = ["", ""], precision = "exact", money = "", of, note = ["", ""]} = indicator;
  const outcome_id = `${activity_id}-${indicator.id}`;
  const [result_text, result_text_en] = "told" in indicator.figure ? indicator.figure.told : ["", ""];
  const shared = {
    activity_id,
    kind: indicator.kind,
    kind_basis: indicator.named ? "named" : "inferred",
    uom: uom[0],
    uom_en: uom[1],
    precision: value && precision,
    nature: value && natureOf(indicator)
  };
  draft.add("outcomes", {
    outcome_id,
    ...shared,
    indicator: name[0],
    indicator_en: name[1],
    value,
    result_text,
    result_text_en,
    target,
    related_to: of ? `${activity_id}-${of[1]}` : "",
    relation: of?.[0] ?? "",
    money,
    parts: parts.length === 0 ? "" : indicator.unnamed ? "partial" : "complete",
    source: value ? sentence.figure() : sentence.place,
    note: note[0],
    note_en: note[1]
  });
  for (const part of parts) {
    draft.add("outcomes", {
      outcome_id: `${outcome_id}-${part.id}`,
      ...shared,
      value: part.value,
      slice: part.slice,
      indicator: `${name[0]}：${part.name[0]}`,
      indicator_en: `${name[1]}: ${part.name[1]}`,
      related_to: outcome_id,
      relation: "part",
      source: sentence.figure()
    });
  }
}

function natureOf({figure, of}: Indicator): "flow" | "stock" {
  return "stock" in figure || of?.[1] === "built" ? "stock" : "flow";
}

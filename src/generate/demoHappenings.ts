import type {Fund} from "./family.js";

/** Something out of the ordinary in a unit's year that leaves every figure consistent. */
export interface Happening {
  what: keyof typeof happenings;
  unit_id: string;
  fiscal_year: number;
  account_id: string;
  /** Both funds where it is left out. */
  fund?: Fund;
}

/** What can happen to a line of an account. */
export const happenings = {
  idle: "budgeted, and nothing spent: a stated nil",
  unplanned: "not in the original budget, so its base is zero",
  refund: "more came back than was spent: a negative amount",
  overrun: "spent well beyond the adjusted budget",
  surge: "much larger than usual in every stage",
  unlisted: "in its whole, and not stated itself: the whole's parts are partial",
  unitemised: "stated as one figure, nothing below it",
  quiet: "no work reported: no activity and no result"
} as const;

/** What happens in the synthetic family of `data/`. */
export const demoHappenings: readonly Happening[] = [
  {what: "idle", unit_id: "demo", fiscal_year: 2020, account_id: "project-air-volleyball"},
  {what: "idle", unit_id: "demo-palace", fiscal_year: 2020, account_id: "project-air-volleyball"},
  {what: "quiet", unit_id: "demo-palace", fiscal_year: 2020, account_id: "project"},
  {what: "unitemised", unit_id: "demo-street", fiscal_year: 2020, account_id: "income"},
  {what: "unitemised", unit_id: "demo-street", fiscal_year: 2020, account_id: "expenditure", fund: "other"},
  {what: "refund", unit_id: "demo-centre", fiscal_year: 2021, account_id: "basic-30299", fund: "general"},
  {what: "unitemised", unit_id: "demo-palace", fiscal_year: 2021, account_id: "basic-302", fund: "general"},
  {what: "overrun", unit_id: "demo-centre", fiscal_year: 2022, account_id: "basic-30206", fund: "general"},
  {what: "idle", unit_id: "demo", fiscal_year: 2022, account_id: "basic-30215", fund: "general"},
  {what: "unlisted", unit_id: "demo", fiscal_year: 2022, account_id: "project-model-workers"},
  {what: "unlisted", unit_id: "demo", fiscal_year: 2022, account_id: "project-study-grants"},
  {what: "surge", unit_id: "demo", fiscal_year: 2023, account_id: "project-hardship-aid", fund: "general"},
  {what: "unplanned", unit_id: "demo-centre", fiscal_year: 2023, account_id: "project-study-grants"},
  {what: "unlisted", unit_id: "demo-palace", fiscal_year: 2023, account_id: "project-women-workers"},
  {what: "overrun", unit_id: "demo", fiscal_year: 2024, account_id: "project-skills-contest"},
  {what: "idle", unit_id: "demo-street", fiscal_year: 2024, account_id: "basic-31002", fund: "general"}
];

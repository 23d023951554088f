/** The columns of amounts: last year's final account, this year's budget and final account. */
export const baseColumns = ["prior", "budget", "actual"] as const;
export type BaseColumn = (typeof baseColumns)[number];

/** Names of inputs, by the column that they fill. */
type ByColumn = Partial<Record<BaseColumn, string>>;

/**
 * What fills a row of amounts. `accounts`: the sum of lines of the accounts, where each of them is stated; `inputs`: inputs of score sheets,
 * the other columns not being asked for; `change`: what the adjusted budget of a line is above the original, in the last column alone;
 * `projects`: a row for each line below project spending that has a figure; `person`: nothing in the data, a person fills it in.
 */
export type RowSource =
  | {kind: "accounts"; accounts: readonly string[]}
  | {kind: "inputs"; inputs: ByColumn}
  | {kind: "change"; account: string}
  | {kind: "projects"; parent: string}
  | {kind: "person"};

/** Rows of amounts in the order of the form (湖南省部门整体支出绩效自评 附件1). */
export const baseRowIds = [
  ...(["expenditure", "basic", "running"] as const),
  ...(["threePublic", "vehicles", "vehiclePurchase", "vehicleOperation", "overseas", "reception"] as const),
  ...(["project", "projectBusiness", "projectOperation", "projectSpecial", "projects"] as const),
  ...(["runningAgain", "office", "utilities", "water", "electricity", "travel"] as const),
  ...(["gatherings", "meetings", "training", "procurement", "adjustment"] as const)
] as const;
export type BaseRowId = (typeof baseRowIds)[number];

/** Each row's source, and how far its name is led in. */
export interface BaseRow {
  level: 0 | 1 | 2;
  source: RowSource;
}

const accounts = (level: BaseRow["level"], ...of: string[]): BaseRow => ({
  level,
  source: {kind: "accounts", accounts: of}
});
const person = (level: BaseRow["level"]): BaseRow => ({level, source: {kind: "person"}});

/**
 * Running costs 公用经费 are goods and services in basic spending, as the Hunan sheet counts them. Meetings and training are what documents
 * state of them as a whole, projects included, as the form's other controlled expenses are.
 */
export const baseRows: Readonly<Record<BaseRowId, BaseRow>> = {
  expenditure: accounts(0, "expenditure"),
  basic: accounts(1, "basic"),
  running: accounts(2, "basic-302"),
  threePublic: accounts(0, "three-public"),
  vehicles: accounts(1, "official-vehicles"),
  vehiclePurchase: accounts(2, "vehicle-purchase"),
  vehicleOperation: accounts(2, "vehicle-operation"),
  overseas: accounts(1, "overseas"),
  reception: accounts(1, "reception"),
  project: accounts(0, "project"),
  projectBusiness: person(1),
  projectOperation: person(1),
  projectSpecial: person(1),
  projects: {level: 1, source: {kind: "projects", parent: "project"}},
  runningAgain: accounts(0, "basic-302"),
  office: accounts(1, "basic-30201"),
  utilities: accounts(1, "basic-30205", "basic-30206", "basic-30211"),
  water: accounts(2, "basic-30205"),
  electricity: accounts(2, "basic-30206"),
  travel: accounts(2, "basic-30211"),
  gatherings: accounts(1, "meetings", "training"),
  meetings: accounts(2, "meetings"),
  training: accounts(2, "training"),
  procurement: {
    level: 0,
    source: {kind: "inputs", inputs: {budget: "procurement_budget", actual: "procurement_actual"}}
  },
  adjustment: {level: 0, source: {kind: "change", account: "basic"}}
};

/** A quotient of two inputs. */
export interface Control {
  approved: string;
  actual: string;
}

/** Staff against posts, and buildings against what was approved: what there may be, what there is, and the rate. */
export const controls = {
  staff: {approved: "staff_posts", actual: "staff_actual"},
  area: {approved: "building_area_approved", actual: "building_area_actual"},
  cost: {approved: "building_cost_approved", actual: "building_cost_actual"}
} as const satisfies Readonly<Record<string, Control>>;
export type ControlId = keyof typeof controls;

/** The columns of the budget of the year: original and adjusted budget, and what was spent. */
export const applicationColumns = ["original", "planned", "spent"] as const;
export type ApplicationColumn = (typeof applicationColumns)[number];

/**
 * Rows of the budget of the year (附件2): spending in all, by the fund that it came from, and by its nature. The funds are those of `funds.csv`;
 * spending from the special fiscal account is what the form calls non-tax income under special administration 纳入专户管理的非税收入拨款.
 */
export const applicationRows = {
  total: {account: "expenditure", fund: "all"},
  general: {account: "expenditure", fund: "general"},
  government: {account: "expenditure", fund: "government"},
  special: {account: "expenditure", fund: "special"},
  other: {account: "expenditure", fund: "other"},
  basic: {account: "basic", fund: "all"},
  project: {account: "project", fund: "all"}
} as const;
export type ApplicationRowId = keyof typeof applicationRows;

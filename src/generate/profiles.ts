import type {Fund, ProfileName} from "./family.js";

/** What a kind of unit is, beside its spending. */
export interface Profile {
  /** Its column in `spendingWeights`. */
  column: 0 | 1 | 2 | 3;
  /** Income lines by fund, by weight; those of another validity year are left out. */
  income: Readonly<Record<Fund, Readonly<Record<string, number>>>>;
  /** How many people its work reaches, beside the federation's 1000. */
  reach: number;
  /** Approved posts, and retired staff in the first year. */
  posts: {civil: number; institution: number; retired: number};
  /** The functional lines of its running costs, retired staff and medical care. */
  functional: {running: string; retired: string; medical: string};
}

const office = {running: "functional-2012901", retired: "functional-2080501", medical: "functional-2101101"};
const institution = {running: "functional-2012950", retired: "functional-2080502", medical: "functional-2101102"};
const appropriation = {"income-government": 60};

/** The kinds of synthetic units: a district federation, its service centre, its cultural palace, a street federation. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  federation: {
    column: 0,
    income: {
      general: appropriation,
      other: {
        "income-dues": 4,
        "income-levy": 52,
        "income-superior": 26,
        "income-operating": 8,
        "income-affiliates": 8,
        "income-investment": 4,
        "income-other": 6
      }
    },
    reach: 1000,
    posts: {civil: 15, institution: 5, retired: 9},
    functional: office
  },
  centre: {
    column: 1,
    income: {
      general: appropriation,
      other: {"income-superior": 60, "income-administrative": 30, "income-other": 10}
    },
    reach: 700,
    posts: {civil: 0, institution: 9, retired: 3},
    functional: institution
  },
  palace: {
    column: 2,
    income: {
      general: appropriation,
      other: {
        "income-superior": 30,
        "income-operating": 55,
        "income-affiliates": 55,
        "income-investment": 5,
        "income-other": 10
      }
    },
    reach: 500,
    posts: {civil: 0, institution: 12, retired: 5},
    functional: institution
  },
  street: {
    column: 3,
    income: {
      general: appropriation,
      other: {"income-dues": 10, "income-levy": 50, "income-superior": 25, "income-administrative": 15}
    },
    reach: 250,
    posts: {civil: 4, institution: 0, retired: 1},
    functional: office
  }
};

/** Lines that a family does not have in every year: the first and the last year, counted from the family's first. */
export const terms: Readonly<Record<string, readonly [from: number, until: number]>> = {
  "basic-31013": [2, 2],
  "project-air-volleyball": [0, 3],
  "project-service-stations": [1, Infinity],
  "project-women-workers": [2, Infinity]
};

/** Lines that documents print in several rows: the texts of the rows and their weights. */
export const items: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "project-development-fund": {基层工会建设补助: 6, 职工之家创建奖补: 4}
};

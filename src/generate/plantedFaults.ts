import type {TableName} from "../schema.js";

/** What a planted fault breaks: the identity that no longer holds. */
export type Identity =
  | "parts"
  | "funds"
  | "bridge"
  | "chain"
  | "claim"
  | "direction"
  | "zero_base"
  | "reason"
  | "within"
  | "stage"
  | "money"
  | "link"
  | "quota"
  | "restated";

/** Something wrong on purpose in the synthetic family, so that every check has a case it must find. */
export interface Fault {
  id: string;
  breaks: readonly Identity[];
  document_id: string;
  table: TableName;
  /** The row as published, by its key (an empty part of the key may be left out). */
  key: Readonly<Record<string, string>>;
  /**
   * `cells`: the row's cells are other than they should be (`was` finds it where its key changes); `add`: one number is
   * off by so much; `carried`: so is the figure itself, and what follows from it; `restated`: the document moves so much
   * of last year's actual to the row from another line, states both again, and compares with that.
   */
  change:
    | {how: "cells"; set: Readonly<Record<string, string>>; was?: Readonly<Record<string, string>>}
    | {how: "add"; column: string; by: string}
    | {how: "carried"; by: string}
    | {how: "restated"; by: string; from: string};
  /** What is wrong, in Chinese and in English. */
  wrong: readonly [zh: string, en: string];
}

const actual = {fund: "general", measure: "actual"};

/** Every fault of the synthetic family of `data/`. Nothing else in it disagrees by as much as a printed cent. */
export const plantedFaults: readonly Fault[] = [
  {
    id: "wages-miss-their-parts",
    breaks: ["parts"],
    document_id: "demo-2021",
    table: "budget",
    key: {...actual, unit_id: "demo-centre", fiscal_year: "2021", account_id: "basic-30107"},
    change: {how: "add", column: "amount", by: "-0.30"},
    wrong: [
      "工资福利支出各明细之和比合计少0.30万元",
      "The items of wages and benefits add up to 0.30 less than their total"
    ]
  },
  {
    id: "vehicles-miss-their-subtotal",
    breaks: ["parts"],
    document_id: "demo-2023",
    table: "budget",
    key: {...actual, unit_id: "demo", fiscal_year: "2023", account_id: "vehicle-operation"},
    change: {how: "add", column: "amount", by: "0.10"},
    wrong: [
      "公务用车小计比购置与运行维护之和少0.10万元",
      "Official vehicles are 0.10 less than purchase and operation together"
    ]
  },
  {
    id: "opening-is-not-last-closing",
    breaks: ["chain"],
    document_id: "demo-2022",
    table: "budget",
    key: {...actual, fund: "other", unit_id: "demo-street", fiscal_year: "2022", account_id: "opening-balance"},
    change: {how: "carried", by: "0.50"},
    wrong: ["年初结转和结余比上年年末多0.50万元", "The opening balance is 0.50 more than last year’s closing balance"]
  },
  {
    id: "closing-misses-the-bridge",
    breaks: ["bridge", "funds"],
    document_id: "demo-2024",
    table: "budget",
    key: {...actual, unit_id: "demo-palace", fiscal_year: "2024", account_id: "closing-balance"},
    change: {how: "add", column: "amount", by: "0.27"},
    wrong: [
      "一般公共预算年末结转比年初加收入减支出多0.27万元",
      "The general closing balance is 0.27 more than opening + income − spending"
    ]
  },
  {
    id: "growth-disagrees",
    breaks: ["claim"],
    document_id: "demo-2022",
    table: "claims",
    key: {claim_id: "demo-palace-expenditure-growth"},
    change: {how: "add", column: "value", by: "2.00"},
    wrong: [
      "所述支出增减幅度与两年数据相差2个百分点",
      "The stated change of spending is 2 points off the two years’ amounts"
    ]
  },
  {
    id: "rate-disagrees",
    breaks: ["claim"],
    document_id: "demo-2020",
    table: "claims",
    key: {claim_id: "demo-centre-income-rate"},
    change: {how: "add", column: "value", by: "-1.50"},
    wrong: [
      "所述收入预算完成率与预决算数相差1.5个百分点",
      "The stated income execution is 1.5 points off budget and actual"
    ]
  },
  {
    id: "direction-contrary-to-sign",
    breaks: ["direction"],
    document_id: "demo-2022",
    table: "claims",
    key: {claim_id: "demo-meetings-delta"},
    change: {how: "cells", set: {direction_word: "增加"}},
    wrong: ["会议费实际减少，文字写为增加", "Spending on meetings fell, and the words say that it rose"]
  },
  {
    id: "word-without-direction",
    breaks: ["direction"],
    document_id: "demo-2021",
    table: "claims",
    key: {claim_id: "demo-street-expenditure-growth"},
    change: {how: "cells", set: {direction_word: "增减"}},
    wrong: ["写有幅度，“增减”未说明方向", "A size is stated, and 增减 gives it no direction"]
  },
  {
    id: "growth-on-zero-base",
    breaks: ["zero_base"],
    document_id: "demo-2021",
    table: "claims",
    key: {claim_id: "demo-vehicle-purchase-growth"},
    change: {
      how: "cells",
      set: {claim_id: "demo-vehicle-purchase-growth", kind: "growth", value: "100.00", direction_word: "增长"},
      was: {claim_id: "demo-vehicle-purchase-delta"}
    },
    wrong: ["上年为零，仍写有增幅", "A growth is stated although last year was zero"]
  },
  {
    id: "reason-contrary-to-change",
    breaks: ["reason"],
    document_id: "demo-2022",
    table: "reasons",
    key: {reason_id: "demo-three-public"},
    change: {how: "cells", set: {statement: "车辆购置费用增加", statement_en: "Vehicle purchases increased"}},
    wrong: ["“三公”经费减少，所给原因却是增加", "The three public expenses fell, and the reason given is an increase"]
  },
  {
    id: "whole-below-its-part",
    breaks: ["within"],
    document_id: "demo-2021-budget",
    table: "budget",
    key: {...actual, measure: "budget", unit_id: "demo", fiscal_year: "2021", account_id: "meetings"},
    change: {how: "add", column: "amount", by: "-1.00"},
    wrong: ["会议费预算小于基本支出中的会议费", "The budget for meetings is below the part of it in basic spending"]
  },
  {
    id: "breakdown-short-by-one",
    breaks: ["parts"],
    document_id: "demo-2023",
    table: "outcomes",
    key: {outcome_id: "demo-centre-mutual-aid-employers-firms"},
    change: {how: "add", column: "value", by: "-1"},
    wrong: ["参加单位分类合计比总数少1家", "The kinds of employers add up to one less than their total"]
  },
  {
    id: "stage-beyond-its-base",
    breaks: ["stage"],
    document_id: "demo-2022",
    table: "outcomes",
    key: {outcome_id: "demo-centre-stations-in-use"},
    change: {how: "add", column: "value", by: "6"},
    wrong: ["投入使用的站点多于建成的站点", "More stations are in use than were built"]
  },
  {
    id: "money-beyond-its-line",
    breaks: ["money"],
    document_id: "demo-2024",
    table: "outcomes",
    key: {outcome_id: "demo-warm-winter-aid"},
    change: {how: "add", column: "value", by: "30"},
    wrong: ["发放的慰问金多于对应项目的支出", "More aid was paid than its budget line spent"]
  },
  {
    id: "link-to-a-line-that-spent-nothing",
    breaks: ["link"],
    document_id: "demo-2020",
    table: "links",
    key: {account_id: "project-air-volleyball", activity_id: "demo-sports", fiscal_year: "2020", unit_id: "demo"},
    change: {how: "cells", set: {account_id: "project-air-volleyball"}, was: {account_id: "project-staff-sports"}},
    wrong: ["活动对应的支出项目当年没有支出", "An activity is tied to a line that spent nothing"]
  },
  {
    id: "staff-beyond-quota",
    breaks: ["quota"],
    document_id: "demo-2023",
    table: "staffing",
    key: {staff_id: "demo-palace-institution"},
    change: {how: "add", column: "quota", by: "-3"},
    wrong: ["实有人数超过编制数", "More staff in service than approved posts"]
  },
  {
    id: "hardship-aid-restated",
    breaks: ["restated"],
    document_id: "demo-2022",
    table: "budget",
    key: {...actual, unit_id: "demo", fiscal_year: "2021", account_id: "project-hardship-aid"},
    change: {how: "restated", by: "1.20", from: "project-legal-aid"},
    wrong: [
      "2022年报告重述2021年决算：1.20万元由法律援助调入困难补助",
      "The 2022 report restates 2021: 1.20 moves from legal aid to hardship aid"
    ]
  }
];

import type {ScoreFormWords} from "../scores/forms/text.js";

/** The English words of the official forms, which keep their Chinese names. */
export const scoreFormWords: ScoreFormWords = {
  tools: {
    about:
      "Filled in for this unit, year and score sheet. What the data do not have stays blank, never nil; what a person entered is marked, and where each number comes from stands at the end.",
    forms: {base: "Base data (基础数据表)", score: "Score sheet (评分表)"},
    formats: {docx: "Word", xlsx: "Excel"},
    button: ({form, format}) => `${form} as ${format}`,
    asking: "Asking for the figures…",
    tracing: ({done, all}) => `Finding where numbers come from: ${done} of ${all}`,
    writing: "Writing the file…",
    saved: (file) => `“${file}” is saved.`,
    failed: "It was not made. Please try again."
  },
  title: ({unit, year, form}) => `${unit} ${year} · ${form}`,
  titles: {
    base: "部门整体支出绩效评价基础数据表 · Base data of a unit’s overall spending",
    evaluation: "部门整体支出绩效自评表 · Self-evaluation of a unit’s overall spending",
    sheet: "部门整体支出绩效评价评分表 · Score sheet of a unit’s overall spending"
  },
  sheets: {base: "Base data", evaluation: "Self-evaluation", sheet: "Score sheet", sources: "Sources"},
  about: {
    unit: (name) => `Unit: ${name}`,
    year: (year) => `Fiscal year ${year}`,
    template: (name) => `Sheet: ${name}`,
    amounts: "Amounts in 万元 (10,000 yuan)"
  },
  marks: {
    synthetic: "Synthetic data, of no real unit",
    entered: "entered",
    notApplicable: "Not applicable",
    blank: "＿＿",
    none: "—",
    conflict: ({data, other, published}) =>
      `Data ${data}; ${published ? "another document" : "entered"} ${other} (they differ)`
  },
  legend: {
    blank: "“＿＿” on a darker ground: not in the data, to be filled in; it is not nil.",
    none: "“—”: not asked for by the form.",
    entered: "“entered”: entered by a person, in no published data.",
    nil: "“0.00”: the data say nil.",
    running:
      "Running costs are goods and services in basic spending. Water, electricity and travel are added where all three are known.",
    meetings: "Meetings and training are as published over all spending, projects included.",
    points: "Points are shown to two decimals; a range is the total with all that is missing at its worst and best."
  },
  signatures: [
    "Filled in by (填表人):",
    "Telephone (联系电话):",
    "Date (填报日期):",
    "Signed by the head (单位负责人签字):"
  ],
  base: {
    staff: "Staff on the public payroll",
    staffColumns: {
      approved: "Posts (编制数)",
      actual: "In service (实际在职人数)",
      rate: "Staff within posts (控制率)"
    },
    money: "Spending under control (经费控制情况)",
    columns: {
      prior: (year) => `${year}, final account`,
      budget: (year) => `${year}, budget`,
      actual: (year) => `${year}, final account`
    },
    rows: {
      ...{expenditure: "Total spending (支出总额)", basic: "Basic spending (基本支出)"},
      running: "Running costs in it (公用经费)",
      ...{threePublic: "Three public expenses (三公经费)", vehicles: "1. Official vehicles"},
      ...{vehiclePurchase: "Purchase", vehicleOperation: "Operation", overseas: "2. Travel abroad"},
      ...{reception: "3. Official receptions", project: "Project spending (项目支出)"},
      ...{projectBusiness: "1. Business (业务工作经费)", projectOperation: "2. Operation (运行维护经费)"},
      projectSpecial: "3. Provincial special funds, one a line (省级专项资金)",
      projects: "Projects in the data, in none of the three classes:",
      ...{runningAgain: "Running costs (公用经费)", office: "Office supplies (办公经费)"},
      ...{utilities: "Water, electricity and travel", water: "Water", electricity: "Electricity", travel: "Travel"},
      ...{gatherings: "Meetings and training", meetings: "Meetings", training: "Training"},
      ...{procurement: "Procurement (政府采购金额)", adjustment: "Adjustment of the budget of basic spending"}
    },
    buildings: "Buildings (楼堂馆所控制情况)",
    controls: {
      area: {approved: "Area approved (㎡)", actual: "Area built (㎡)", rate: "Area within approval"},
      cost: {approved: "Cost approved (万元)", actual: "Cost (万元)", rate: "Cost within approval"}
    },
    thrift: "Measures of thrift (厉行节约保障措施)"
  },
  application: {
    title: "Budget of the year (年度预算申请)",
    columns: {original: "Original budget", planned: "Budget of the year", spent: "Spent"},
    ...{points: "Points", rate: "Execution rate", score: "Score"},
    rows: {
      ...{total: "All funds (年度资金总额)", general: "General public budget", government: "Government funds"},
      special: "Non-tax income under special administration",
      ...{other: "Other funds", basic: "Basic spending", project: "Project spending"}
    },
    ...{byFund: "By fund (按收入性质分)", byNature: "By nature (按支出性质分)"}
  },
  goals: {title: "Objectives of the year (年度总体目标)", expected: "Expected", reached: "What was reached"},
  columns: {
    ...{section: "Level 1", group: "Level 2", indicator: "Level 3", target: "Target of the year", value: "Reached"},
    ...{points: "Points", score: "Score", cause: "Causes of deviations, and improvements"},
    ...{rule: "Rule", working: "Working", remark: "Remarks"}
  },
  kinds: {
    ...{quantity: "Quantity", quality: "Quality", timeliness: "Timeliness", cost: "Cost"},
    ...{benefit: "Benefit", satisfaction: "Satisfaction"}
  },
  subtotal: "Subtotal",
  total: "Total",
  range: (span) => `Range ${span}`,
  openTotal: ({span, missing}) => `Range ${span} (${missing} missing)`,
  noPoints: "A framework without points: no total",
  noTarget: "No target: no points",
  reached: ({count, share}) => `${count} with a target, a mean share of ${share}`,
  judged: ({points, band}) => (band === "" ? `judged at ${points}` : `judged at ${points} (${band})`),
  sources: {
    title: "Where each number comes from",
    columns: {name: "Number", number: "Value", place: "Where it stands"},
    enteredBy: ({source, evidence}) =>
      evidence === ""
        ? `Entered by a person: ${source}; no evidence given`
        : `Entered by a person: ${source}; evidence: ${evidence}`,
    derived: "worked out from stated figures",
    unstated: "kind of budget not stated",
    adjusted: "adjusted budget",
    original: "no adjusted budget: the original",
    documents: "Documents",
    untraced: "worked out by the sheet"
  },
  page: {before: "Page ", between: " of ", after: ""}
};

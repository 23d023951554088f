/**
 * The data contract: every table, its columns, types, enums and keys, declared once. Stacking, the database, the
 * importer, the published descriptor, `data/README.md` and the tests all read this and state none of it again.
 */

/** What a cell may hold. Every cell is read as text and cast; nothing is guessed. */
export type ColumnType = "text" | "id" | "integer" | "decimal" | "boolean" | "date" | "period" | "source";

/** A cell that must name a row of another table, or of its own. */
export interface Reference {
  table: string;
  column: string;
  /** Columns that both rows have and in which they must agree. */
  within?: readonly string[];
  /** The column that names the document of the row referred to, where it need not be this row's: an empty cell means that it is. */
  document?: string;
  /** Columns that both rows have and in which they must differ. */
  apart?: readonly string[];
  /** Followed from row to row it never comes back to where it started. */
  acyclic?: true;
}

/** What some cells must look like beyond their type, by the name that its words have. */
export type FormName = "year" | "count" | "currency" | "tree" | "check_name";

/** A pattern for a cell. */
export interface Form {
  name: FormName;
  pattern: RegExp;
}

export interface Column {
  type: ColumnType;
  /** What one cell means, with its unit. */
  meaning: string;
  /** The allowed values, each with what it means. */
  values?: Readonly<Record<string, string>>;
  required?: true;
  /** What the cell must look like, where that is narrower than its type. */
  form?: Form;
  /** The column with the fiscal year that this month belongs to. */
  monthOf?: string;
  references?: Reference;
  /** The Fiscal Data Package column type (specs.frictionlessdata.io/fiscal-data-package), where there is one. */
  fiscal?: string;
}

/** What a cell can be asked to be: filled, empty, or one of some values. */
export type State = "set" | "empty" | readonly string[];

/** States of a row's cells by column; `document.kind` and its like read the row of the document it stands in. */
export type Condition = Readonly<Record<string, State>>;

/** A row that is all of `where` must be all of `expect`. */
export interface Rule {
  where: Condition;
  expect: Condition;
}

export interface Table {
  /** What one row is. */
  grain: string;
  /** `data`: one file beside the documents; `document`: a file in each document's folder that has rows for it. */
  scope: "data" | "document";
  /** The columns that tell rows apart: within the file at scope `data`, within the document at scope `document`. */
  key: readonly string[];
  columns: Readonly<Record<string, Column>>;
  /** What holds between the cells of one row. */
  rules?: readonly Rule[];
  /** Columns that a row fills together or not at all. */
  together?: readonly (readonly string[])[];
  /** The column by which a part names its whole, on rows that are all of `where`: exactly the wholes have `parts` set. */
  partOf?: {column: string; where?: Condition};
}

/** The cell pattern and SQL type behind each column type. `decimal` keeps at most six decimals and no exponent. */
export const columnTypes: Readonly<Record<ColumnType, {sql: string; pattern: RegExp}>> = {
  text: {sql: "VARCHAR", pattern: /^\S(.*\S)?$/su},
  id: {sql: "VARCHAR", pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/},
  integer: {sql: "INTEGER", pattern: /^-?\d{1,9}$/},
  decimal: {sql: "DECIMAL(18,6)", pattern: /^-?\d{1,12}(?:\.\d{1,6})?$/},
  boolean: {sql: "BOOLEAN", pattern: /^(?:true|false)$/},
  date: {sql: "DATE", pattern: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/},
  period: {sql: "VARCHAR", pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/},
  source: {
    sql: "VARCHAR",
    pattern: /^[一二三四五六七八九十]+(?:\([一二三四五六七八九十]+\))?\d*(?:·[1-9]\d*(?:#[1-9]\d*)?)?$/
  }
};

/** The kinds of document that are no report with sections: their rows say in their own words where a figure stands. */
export const kindsWithoutSections: readonly string[] = ["import", "entered"];

/** The measures an amount can be, in the order of the budget cycle. */
export const measures = {
  proposed: "draft budget 预算草案",
  budget: "original budget 年初预算",
  adjusted: "adjusted budget 调整预算",
  actual: "final account or execution 决算／执行"
} as const;

/** The metrics an improvement can be tracked by; `metrics.ts` defines every one. */
export const metricIds = [
  "income",
  "expenditure",
  "income_execution",
  "expenditure_execution",
  "carry_over",
  "carry_over_rate",
  "carry_over_change",
  "structure_share",
  "year_on_year",
  "income_change",
  "adjustment_rate",
  "income_deviation",
  "expenditure_deviation",
  "itemised_share",
  "linked_share",
  "linked_share_named",
  "linked_share_proposed",
  "funded_share",
  "funded_share_named",
  "funded_share_proposed",
  "target_share",
  "target_share_proposed",
  "beyond_quantity_share"
] as const;

/**
 * How a printed word of direction signs the figure beside it. A word that is not here (增减, 增加下降) signs nothing:
 * it is kept as printed, and only a nil can be read from it.
 */
export const directions: Readonly<Record<string, 1 | -1>> = {
  增加: 1,
  增长: 1,
  上升: 1,
  提高: 1,
  减少: -1,
  下降: -1,
  降低: -1
};

const aYear: Form = {name: "year", pattern: /^(?:19|20)\d\d$/};
const aCount: Form = {name: "count", pattern: /^\d{1,9}$/};

const year: Column = {
  type: "integer",
  required: true,
  form: aYear,
  meaning: "Fiscal year 财政年度, the year it ends in.",
  fiscal: "date:fiscal-year"
};
const unit: Column = {
  type: "id",
  required: true,
  meaning: "Budget unit the row is about.",
  references: {table: "units", column: "unit_id"},
  fiscal: "administrative-classification:generic:code"
};
const account: Column = {
  type: "id",
  required: true,
  meaning: "Line of a chart of accounts.",
  references: {table: "accounts", column: "account_id"},
  fiscal: "economic-classification:generic:code"
};
const fund: Column = {
  type: "id",
  required: true,
  meaning: "Source of money.",
  references: {table: "funds", column: "fund_id"},
  fiscal: "fin-source:generic:code"
};
const measure: Column = {
  type: "id",
  required: true,
  meaning: "Which of the cycle's figures it is.",
  values: measures,
  fiscal: "phase:id"
};
const printedUnit: Column = {
  type: "text",
  meaning: "Unit printed with this figure, or with a delta, where it is not the document's.",
  values: {
    元: "1",
    千元: "1000",
    万元: "10000",
    百万元: "1000000",
    亿元: "100000000",
    "?": "none was printed: the document's"
  }
};
const source: Column = {
  type: "source",
  required: true,
  meaning: "Where the figure stands in its document: section·sentence#ordinal of the figure in that sentence."
};
const place: Column = {
  type: "source",
  required: true,
  meaning: "Where it stands in its document: section, and sentence where there is one."
};
const placeIfAny: Column = {type: "source", meaning: "Where the document says so; empty in an analysis."};
const parts: Column = {
  type: "id",
  meaning: "On a whole's row: how its parts stand to it; empty where it has none.",
  values: {
    complete: "the wording (包括, 分别为, 由…组成) or the standard's closed list exhausts the whole",
    partial: "the parts named need not exhaust it (其中)"
  }
};
const id = (meaning: string): Column => ({type: "id", required: true, meaning});
const name = (meaning: string): Column => ({type: "text", required: true, meaning});
const text = (meaning: string): Column => ({type: "text", meaning});
const inDocument = (table: string, column: string, meaning: string): Column => ({
  type: "id",
  meaning,
  references: {table, column, within: ["document_id"]}
});
const inData = (table: string, column: string, meaning: string): Column => ({
  type: "id",
  meaning,
  references: {table, column}
});
const required = (column: Column): Column => ({...column, required: true});
const refers = (column: Column, more: Partial<Reference>): Column => ({
  ...column,
  references: {...column.references!, ...more}
});
const rule = (where: Condition, expect: Condition): Rule => ({where, expect});

/** Every table of the contract, classifications first, each after the tables it refers to. */
export const schema = {
  units: {
    grain: "a budget unit",
    scope: "data",
    key: ["unit_id"],
    columns: {
      unit_id: {...id("Its id."), fiscal: "administrative-classification:generic:code"},
      name: {...name("Chinese name."), fiscal: "administrative-classification:generic:label"},
      name_en: name("English name."),
      level: {
        type: "id",
        required: true,
        meaning: "Level of government it belongs to.",
        values: {province: "省级", city: "市级", county: "县区级", township: "乡镇街道级"}
      },
      parent_id: refers(inData("units", "unit_id", "The unit that consolidates it."), {acyclic: true})
    }
  },
  documents: {
    grain: "a published document, which is a folder",
    scope: "data",
    key: ["document_id"],
    columns: {
      document_id: id("Its id and folder name."),
      unit_id: {...unit, meaning: "Unit that published it."},
      fiscal_year: year,
      kind: {
        type: "id",
        required: true,
        meaning: "What it is.",
        values: {
          self_evaluation: "performance self-evaluation report 绩效自评报告",
          budget: "published budget 预算公开",
          final_accounts: "published final accounts 决算公开",
          import: "a person's own file 导入",
          entered: "figures entered by hand 补录",
          analysis: "an analyst's annotations 分析标注, never among what was published"
        }
      },
      title: name("Chinese title."),
      title_en: name("English title."),
      publisher: text("Who published it."),
      published_on: {type: "date", meaning: "Day it was published, where known."},
      currency: {
        type: "text",
        required: true,
        form: {name: "currency", pattern: /^[A-Z]{3}$/},
        meaning: "ISO 4217 code.",
        fiscal: "value-currency:code"
      },
      amount_unit: {
        type: "integer",
        required: true,
        meaning: "How many currency units one printed amount stands for.",
        values: {"1": "元", "1000": "千元", "10000": "万元", "1000000": "百万元", "100000000": "亿元"}
      },
      synthetic: {type: "boolean", required: true, meaning: "Made by the generator: nobody published it."}
    }
  },
  accounts: {
    grain: "a line of a chart of accounts",
    scope: "data",
    key: ["account_id"],
    columns: {
      account_id: {...id("Its id."), fiscal: "economic-classification:generic:code"},
      tree: {
        type: "text",
        required: true,
        form: {name: "tree", pattern: /^(?:main|controlled|functional|import:[a-z0-9]+(?:-[a-z0-9]+)*)$/},
        meaning: "The tree it belongs to; nothing adds across trees."
      },
      parent_id: refers(inData("accounts", "account_id", "The line it is part of, in the same tree."), {
        within: ["tree", "side"],
        acyclic: true
      }),
      side: {
        type: "id",
        required: true,
        meaning: "Which side of the account it stands on.",
        values: {income: "收入", expenditure: "支出", balance: "结转结余"},
        fiscal: "direction"
      },
      name: {...name("Chinese name, as the standard has it."), fiscal: "economic-classification:generic:label"},
      name_en: name("English name."),
      scheme: {
        type: "id",
        meaning: "The standard its code belongs to: a code means nothing without it.",
        values: {
          economic: "部门预算支出经济分类科目",
          functional: "支出功能分类科目",
          union: "工会会计制度科目"
        }
      },
      code: text("Code in that scheme, as text."),
      closed: {type: "boolean", required: true, meaning: "The standard says that its children exhaust it."},
      same_as: refers(inData("accounts", "account_id", "The line of another tree that means the same money."), {
        apart: ["tree"]
      }),
      valid_from: {type: "integer", form: aYear, meaning: "First fiscal year of the standard it belongs to."},
      valid_to: {type: "integer", form: aYear, meaning: "Last fiscal year of the standard it belongs to."},
      sort: {type: "integer", required: true, meaning: "Order among its siblings."}
    },
    rules: [rule({code: "set"}, {scheme: "set"})]
  },
  funds: {
    grain: "a source of money",
    scope: "data",
    key: ["fund_id"],
    columns: {
      fund_id: {
        ...id("Its id; `all` is the total and is never summed with others."),
        fiscal: "fin-source:generic:code"
      },
      name: {...name("Chinese name."), fiscal: "fin-source:generic:label"},
      name_en: name("English name.")
    }
  },
  check_rules: {
    grain: "a number that the checks go by",
    scope: "data",
    key: ["rule_id"],
    columns: {
      rule_id: id("Its id."),
      check_id: {
        type: "text",
        form: {name: "check_name", pattern: /^[a-z]+(?:_[a-z]+)*$/},
        meaning: "The check it belongs to; empty where it holds for several."
      },
      kind: {
        type: "id",
        required: true,
        meaning: "What the number does.",
        values: {
          threshold: "the checks go by it",
          rank: "findings are told by the rank of their status, then the most money first, then by the rank of their check"
        }
      },
      value: {type: "decimal", required: true, meaning: "The number."},
      uom: {
        type: "id",
        required: true,
        meaning: "Its unit.",
        values: {
          fraction: "比率，1 即 100%",
          "currency-unit": "货币单位，人民币为元",
          count: "个",
          place: "位次，小的在前"
        }
      },
      meaning: name("What it decides, in Chinese."),
      meaning_en: name("The same in English."),
      standard: text("The standard it comes from; empty where this project set it.")
    }
  },
  claims: {
    grain: "a comparison the document states",
    scope: "document",
    key: ["claim_id"],
    columns: {
      claim_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      account_id: account,
      fund,
      measure,
      base: {
        type: "id",
        meaning: "What it is compared with; empty for a share.",
        values: {
          budget: "the original budget",
          adjusted: "the adjusted budget",
          prior_year: "the same measure a year before",
          unstated: "a budget, the document does not say which 预算（口径未注明）"
        }
      },
      kind: {
        type: "id",
        required: true,
        meaning: "What is stated.",
        values: {
          rate: "measure ÷ base, in per cent as printed",
          growth: "(measure − base) ÷ base, in per cent as printed",
          delta: "measure − base, in the document's amount unit",
          share: "measure ÷ the same measure of `of_account_id`, in per cent as printed"
        }
      },
      of_account_id: inData("accounts", "account_id", "For a share: the line it is a share of."),
      value: {type: "decimal", required: true, meaning: "As printed; a delta or growth is signed by `direction_word`."},
      direction_word: text("Word of direction as printed; 增减 and 增加下降 sign nothing and are findings."),
      printed_unit: printedUnit,
      source,
      note: text("What a reader should know.")
    },
    rules: [
      rule({kind: ["share"]}, {of_account_id: "set"}),
      rule({of_account_id: "set"}, {kind: ["share"]}),
      rule({kind: ["share"]}, {base: "empty"}),
      rule({base: "empty"}, {kind: ["share"]}),
      rule({printed_unit: "set"}, {kind: ["delta"]})
    ]
  },
  budget: {
    grain: "an amount",
    scope: "document",
    key: ["fiscal_year", "period", "unit_id", "account_id", "fund", "measure", "item"],
    columns: {
      fiscal_year: year,
      period: {
        type: "period",
        monthOf: "fiscal_year",
        meaning: "Empty for the whole year; a month for the cumulative amount to its end."
      },
      unit_id: unit,
      account_id: account,
      fund,
      measure,
      amount: {
        type: "decimal",
        required: true,
        meaning: "As printed, in the document's amount unit; 0 is a stated nil, nothing stated is no row.",
        fiscal: "value"
      },
      parts,
      item: text("Line text or source row where one key has many rows; models sum over it."),
      printed_unit: printedUnit,
      source,
      note: text("What a reader should know.")
    }
  },
  reasons: {
    grain: "a reason given for a change",
    scope: "document",
    key: ["reason_id"],
    columns: {
      reason_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      account_id: account,
      fund,
      claim_id: inDocument("claims", "claim_id", "The stated change it explains."),
      statement: name("The reason, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      source: place
    }
  },
  staffing: {
    grain: "a head count",
    scope: "document",
    key: ["staff_id"],
    columns: {
      staff_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      category: name("Chinese name of the group counted."),
      category_en: name("English name."),
      part_of: refers(inDocument("staffing", "staff_id", "The head count it is part of."), {acyclic: true}),
      parts,
      in_service: {type: "boolean", required: true, meaning: "Counts staff in service; per head divides by these."},
      headcount: {type: "integer", form: aCount, meaning: "Persons; one of `headcount` and `quota` is stated."},
      quota: {type: "integer", form: aCount, meaning: "Approved posts 编制数."},
      source
    },
    rules: [rule({quota: "empty"}, {headcount: "set"})],
    partOf: {column: "part_of"}
  },
  objectives: {
    grain: "a performance objective 绩效目标",
    scope: "document",
    key: ["objective_id"],
    columns: {
      objective_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      statement: name("The objective, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      source: place
    }
  },
  themes: {
    grain: "a heading the document groups its work by",
    scope: "document",
    key: ["theme_id"],
    columns: {
      theme_id: id("Its id."),
      parent_id: refers(inDocument("themes", "theme_id", "The heading above it."), {acyclic: true}),
      name: name("Chinese heading."),
      name_en: name("English heading."),
      source: place
    }
  },
  activities: {
    grain: "an event or service the document names with its own verb",
    scope: "document",
    key: ["activity_id"],
    columns: {
      activity_id: {...id("Its id."), fiscal: "activity:generic:project:code"},
      fiscal_year: year,
      unit_id: unit,
      theme_id: required(inDocument("themes", "theme_id", "The heading it stands under.")),
      objective_id: inDocument("objectives", "objective_id", "The objective it serves, where the document says so."),
      name: {...name("Chinese name."), fiscal: "activity:generic:project:label"},
      name_en: name("English name."),
      source: place
    }
  },
  outcomes: {
    grain: "a result",
    scope: "document",
    key: ["outcome_id"],
    columns: {
      outcome_id: id("Its id."),
      activity_id: required(inDocument("activities", "activity_id", "The activity it is a result of.")),
      indicator: name("What is counted or said, in Chinese."),
      indicator_en: name("The same in English."),
      kind: {
        type: "id",
        required: true,
        meaning: "Kind of performance indicator, assigned by these rules.",
        values: {
          quantity: "how much was done, handed out or how many took part, money handed out included",
          quality: "meeting a standard: passing, certified, ranked, honoured",
          timeliness: "done by a stated time",
          cost: "what a unit of it took, or a limit kept",
          benefit: "a change in people's lives or in the district",
          satisfaction: "what those served think of it"
        }
      },
      kind_basis: {
        type: "id",
        required: true,
        meaning: "Who assigned the kind.",
        values: {named: "the document", inferred: "the rules above"}
      },
      value: {type: "decimal", meaning: "As printed, in `uom`; empty where the result is only told."},
      uom: text("Unit of the value in Chinese; 万元 and 元 stand as printed."),
      uom_en: text("Unit in English."),
      precision: {
        type: "id",
        meaning: "How exactly it is stated; set wherever there is a value.",
        values: {exact: "a plain figure", about: "约", nearly: "近", at_least: "余"}
      },
      result_text: text("A result without a number, in Chinese."),
      result_text_en: text("The same in English."),
      target: {type: "decimal", meaning: "The target set for it, in `uom`."},
      related_to: refers(inDocument("outcomes", "outcome_id", "The result it stands in `relation` to."), {
        acyclic: true
      }),
      relation: {
        type: "id",
        meaning: "How it stands to `related_to`.",
        values: {
          part: "a part of that whole",
          stage: "of these, so many got further",
          money_for: "the amount for these people",
          unclear: "the document does not make it clear"
        }
      },
      slice: text("Which breakdown a part belongs to, so that parts of two wholes can be paired (机关, 事业, 企业)."),
      nature: {
        type: "id",
        meaning: "How it adds over years; set wherever there is a value.",
        values: {flow: "of the year", stock: "at its end 累计, never added over years"}
      },
      money: {
        type: "id",
        meaning:
          "Whose money an amount is; only paid and in_kind are compared with budget lines, and only through a link.",
        values: {
          paid: "paid by the unit",
          in_kind: "given in kind by the unit",
          third_party: "paid by somebody else",
          involved: "at stake, not paid"
        }
      },
      parts,
      source,
      note: text("What a reader should know, in Chinese."),
      note_en: text("The same in English.")
    },
    rules: [
      rule({value: "set"}, {precision: "set", nature: "set"}),
      rule({value: "empty"}, {result_text: "set"}),
      rule({money: "set"}, {value: "set"}),
      rule({slice: "set"}, {relation: ["part"]})
    ],
    together: [
      ["related_to", "relation"],
      ["uom", "uom_en"],
      ["result_text", "result_text_en"],
      ["note", "note_en"]
    ],
    partOf: {column: "related_to", where: {relation: ["part"]}}
  },
  links: {
    grain: "money tied to an activity",
    scope: "document",
    key: ["account_id", "of_document_id", "activity_id", "fiscal_year", "unit_id"],
    columns: {
      account_id: account,
      of_document_id: inData("documents", "document_id", "The document that reports the activity; empty: this one."),
      activity_id: {
        type: "id",
        required: true,
        meaning: "The activity, of the same unit and year.",
        references: {
          table: "activities",
          column: "activity_id",
          within: ["document_id", "unit_id", "fiscal_year"],
          document: "of_document_id"
        },
        fiscal: "activity:generic:project:code"
      },
      fiscal_year: year,
      unit_id: unit,
      basis: {
        type: "id",
        required: true,
        meaning: "Who ties them; inferred and proposed stand only in an analysis document.",
        values: {
          named: "the document",
          inferred: "an analyst, from the wording",
          proposed: "an analyst, as a suggestion"
        }
      },
      rationale: text("Why they belong together, in Chinese."),
      rationale_en: text("The same in English."),
      source: placeIfAny
    },
    rules: [
      rule({basis: ["inferred", "proposed"]}, {"document.kind": ["analysis"], of_document_id: "set", rationale: "set"}),
      rule({basis: ["named"]}, {of_document_id: "empty", source: "set"})
    ],
    together: [["rationale", "rationale_en"]]
  },
  proposed_targets: {
    grain: "a target that an analyst suggests for a result",
    scope: "document",
    key: ["of_document_id", "outcome_id"],
    columns: {
      of_document_id: required(inData("documents", "document_id", "The document that reports the result.")),
      outcome_id: {
        type: "id",
        required: true,
        meaning: "The result; one whose own document sets a target keeps that one.",
        references: {table: "outcomes", column: "outcome_id", within: ["document_id"], document: "of_document_id"}
      },
      target: {type: "decimal", required: true, meaning: "The target suggested, in the result's `uom`."},
      rationale: text("Why this target, in Chinese."),
      rationale_en: text("The same in English.")
    },
    rules: [rule({target: "set"}, {"document.kind": ["analysis"]})],
    together: [["rationale", "rationale_en"]]
  },
  awards: {
    grain: "an honour received",
    scope: "document",
    key: ["award_id"],
    columns: {
      award_id: id("Its id."),
      fiscal_year: year,
      unit_id: unit,
      activity_id: inDocument("activities", "activity_id", "The activity it was received for."),
      level: {
        type: "id",
        required: true,
        meaning: "Level of the body that gave it.",
        values: {national: "国家级", province: "省级", city: "市级", county: "县区级", media: "媒体宣传推介"}
      },
      name: name("Chinese name of the honour, never an individual's."),
      name_en: name("English name."),
      recipients: {type: "integer", required: true, form: aCount, meaning: "How many received it."},
      source
    }
  },
  problems: {
    grain: "a problem stated, one clause each",
    scope: "document",
    key: ["problem_id"],
    columns: {
      problem_id: id("Its id."),
      unit_id: unit,
      fiscal_year: year,
      statement: name("The problem, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      source: place
    }
  },
  improvements: {
    grain: "an improvement announced, one clause and metric each",
    scope: "document",
    key: ["improvement_id"],
    columns: {
      improvement_id: id("Its id."),
      unit_id: unit,
      fiscal_year: year,
      problem_id: inDocument("problems", "problem_id", "The problem it answers."),
      problem_basis: {
        type: "id",
        meaning: "Who says that it answers it; set wherever `problem_id` is.",
        values: {named: "the document", inferred: "an analyst, from the wording"}
      },
      statement: name("The improvement, paraphrased in Chinese."),
      statement_en: name("The same in English."),
      metric: {
        type: "text",
        meaning: "The metric it can be tracked by.",
        values: Object.fromEntries(metricIds.map((metric) => [metric, metric.replaceAll("_", " ")]))
      },
      direction: {
        type: "id",
        meaning: "Which way the metric should move.",
        values: {higher: "up", lower: "down", closer: "towards 100 %"}
      },
      target: {type: "decimal", meaning: "The value announced; empty where the document sets none."},
      source: place
    },
    rules: [rule({direction: "set"}, {metric: "set"}), rule({target: "set"}, {metric: "set"})],
    together: [["problem_id", "problem_basis"]]
  },
  inputs: {
    grain: "a figure a form asks for and no table holds",
    scope: "document",
    key: ["fiscal_year", "unit_id", "input_id"],
    columns: {
      fiscal_year: year,
      unit_id: unit,
      input_id: id("Which figure; an input of `scores/inputs.json` by its name with hyphens."),
      value: {type: "decimal", meaning: "As printed, in `uom`; empty where it does not apply."},
      uom: text("Unit of the value: of money as in `printed_unit`; % for a rate in per cent, empty for a fraction."),
      state: {
        type: "id",
        meaning: "Set where there is no value to state.",
        values: {not_applicable: "it does not apply to this unit and year, for the reason given"}
      },
      reason: text("Why it does not apply."),
      evidence: text("What supports it."),
      source
    },
    rules: [
      rule({value: "empty"}, {state: "set"}),
      rule({state: ["not_applicable"]}, {value: "empty", reason: "set"}),
      rule({reason: "set"}, {state: "set"})
    ]
  }
} satisfies Record<string, Table>;

/** The name of a table of the contract. */
export type TableName = keyof typeof schema;

/** The tables by name, with the wide type that code walking over all of them needs. */
export const tables: Readonly<Record<TableName, Table>> = schema;

/** Every table's name, classifications first, each after the tables it refers to. */
export const tableNames = Object.keys(schema) as TableName[];

/** What documents refer to, and any of them may add to. */
export const classifications = tableNames.filter((name) => tables[name].scope === "data" && name !== "documents");

/** The columns a stacked table has before its own: where each row was published, and the physical line it stands on. */
export function provenance(table: Table): string[] {
  return table.scope === "document" ? ["document_id", "line"] : ["line"];
}

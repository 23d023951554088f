type Cells = Readonly<Record<string, string>>;

/** Rows as a model test writes them: of unit `u`, year 2023, all funds and actuals, in 万元, unless it says otherwise. */
export const row = {
  unit: (unit_id: string, more: Cells = {}) => ({unit_id, name: unit_id, name_en: unit_id, level: "county", ...more}),
  document: (document_id: string, more: Cells = {}) => ({
    ...{document_id, unit_id: "u", fiscal_year: "2023", kind: "self_evaluation", title: document_id},
    ...{currency: "CNY", amount_unit: "10000", synthetic: "false", ...more}
  }),
  amount: (account_id: string, amount: string, more: Cells = {}) => ({
    ...{fiscal_year: "2023", unit_id: "u", fund: "all", measure: "actual"},
    ...{account_id, amount, ...more}
  }),
  claim: (claim_id: string, more: Cells) => ({
    ...{fiscal_year: "2023", unit_id: "u", account_id: "income", fund: "all", measure: "actual", base: "prior_year"},
    ...{claim_id, ...more}
  })
};

/** A small `data/` that keeps to the contract: one unit, one document, a row or two where a test needs something to break. */
export const smallData: Readonly<Record<string, string>> = {
  "data/units.csv": `unit_id,name,name_en,level,parent_id
union,总工会,Federation,county,
centre,职工服务中心,Service centre,county,union
`,
  "data/funds.csv": `fund_id,name,name_en
all,全部资金,All funds
general,一般公共预算,General public budget
`,
  "data/check_rules.csv": `rule_id,check_id,kind,value,uom,meaning,meaning_en,standard
staff-most,staff_stay_within_quota,threshold,1,fraction,在职人数与编制数之比,Staff in service by approved posts,
`,
  "data/accounts.csv": `account_id,tree,parent_id,side,name,name_en,scheme,code,closed,same_as,valid_from,valid_to,sort
income,main,,income,收入,Income,,,false,,,,10
expenditure,main,,expenditure,支出,Spending,,,false,,,,20
basic,main,expenditure,expenditure,基本支出,Basic spending,,,true,,,,10
basic-30215,main,basic,expenditure,会议费,Meetings,economic,30215,false,,,,10
meetings,controlled,,expenditure,会议费,Meetings,economic,30215,false,basic-30215,,,10
`,
  "data/documents.csv": `document_id,unit_id,fiscal_year,kind,title,title_en,publisher,published_on,currency,amount_unit,synthetic
union-2023,union,2023,self_evaluation,自评报告,Self-evaluation,总工会,2024-02-29,CNY,10000,false
`,
  "data/union-2023/budget.csv": `fiscal_year,period,unit_id,account_id,fund,measure,amount,parts,item,printed_unit,source,note
2023,,union,expenditure,all,actual,261.20,,,,一·2#1,
2023,,union,basic,general,actual,95.08,,,,二(一)·1#1,
2023,2023-06,union,basic,general,actual,40,,,,二(一)·1#2,
`,
  "data/union-2023/claims.csv": `claim_id,fiscal_year,unit_id,account_id,fund,measure,base,kind,of_account_id,value,direction_word,printed_unit,source,note
basic-delta,2023,union,basic,general,actual,prior_year,delta,,32.05,减少,,二(一)·1#3,
`,
  "data/union-2023/reasons.csv": `reason_id,fiscal_year,unit_id,account_id,fund,claim_id,statement,statement_en,source
less-pay,2023,union,basic,general,basic-delta,"人员减少，
经费随之减少","Fewer staff, less pay",二(一)·2
no-claim,2023,union,basic,general,,压减开支,Savings,二(一)·3
`,
  "data/union-2023/staffing.csv": `staff_id,fiscal_year,unit_id,category,category_en,part_of,parts,in_service,headcount,quota,source
paid,2023,union,财政供养人员,Paid from the budget,,complete,false,6,,一·1#1
serving,2023,union,在职,In service,paid,,true,4,,一·1#2
`,
  "data/union-2023/themes.csv": `theme_id,parent_id,name,name_en,source
service,,服务职工,Serving workers,六(一)
aid,service,帮扶,Aid,六(一)1
`,
  "data/union-2023/activities.csv": `activity_id,fiscal_year,unit_id,theme_id,objective_id,name,name_en,source
mutual-aid,2023,union,aid,,医疗互助,Medical mutual aid,六(一)2·1
`,
  "data/union-2023/outcomes.csv": `outcome_id,activity_id,indicator,indicator_en,kind,kind_basis,value,uom,uom_en,precision,result_text,result_text_en,target,related_to,relation,slice,nature,money,parts,source,note,note_en
members,mutual-aid,参加人数,Members,quantity,inferred,3800,人,persons,exact,,,,,,,stock,,complete,六(一)2·1#2,,
members-office,mutual-aid,参加人数,Members,quantity,inferred,2526,人,persons,exact,,,,members,part,机关,stock,,,六(一)2·1#3,,
harmony,mutual-aid,社会效果,Effect,benefit,inferred,,,,,促进和谐,More harmony,,,,,,,,六(一)2·2#1,,
`,
  "data/union-2023/links.csv": `account_id,of_document_id,activity_id,fiscal_year,unit_id,basis,rationale,rationale_en,source
basic,,mutual-aid,2023,union,named,,,六(一)2·1
`,
  "data/union-2023/problems.csv": `problem_id,unit_id,fiscal_year,statement,statement_en,source
no-match,union,2023,目标与指标对应不足,Goals and indicators do not match,七(一)
`,
  "data/union-2023/improvements.csv": `improvement_id,unit_id,fiscal_year,problem_id,problem_basis,statement,statement_en,metric,direction,target,source
firmer,union,2023,no-match,inferred,强化预算约束,Firmer budgets,adjustment_rate,lower,,八(一)
`
};

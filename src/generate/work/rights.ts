import type {Activity} from "./activity.js";

const byEmployer = (offices: number, institutions: number, firms: number) =>
  [
    {id: "offices", weight: offices, name: ["机关", "Government offices"], slice: "机关"},
    {id: "institutions", weight: institutions, name: ["事业单位", "Public institutions"], slice: "事业"},
    {id: "firms", weight: firms, name: ["企业", "Firms"], slice: "企业"}
  ] as const;

/** Labour relations, legal aid, medical mutual aid and legal publicity. */
export const rights: readonly Activity[] = [
  {
    id: "legal-aid",
    theme: "rights",
    profiles: ["federation", "centre"],
    name: ["为职工提供法律援助", "Gave workers legal aid"],
    line: "project-legal-aid",
    named: true,
    objective: "rights",
    indicators: [
      {
        id: "advice",
        name: ["提供法律咨询", "Legal advice given"],
        kind: "quantity",
        figure: {count: 160},
        uom: ["人次", "sessions"],
        target: true
      },
      {
        id: "cases",
        name: ["受理劳动争议", "Labour disputes taken on"],
        kind: "quantity",
        figure: {count: 46},
        uom: ["件", "cases"]
      },
      {
        id: "settled",
        name: ["调解成功", "Disputes settled"],
        kind: "quality",
        named: true,
        figure: {shareOf: [620, 900]},
        uom: ["件", "cases"],
        of: ["stage", "cases"]
      },
      {
        id: "at-stake",
        name: ["涉及金额", "Amount at stake"],
        kind: "quantity",
        figure: {each: [60, 180]},
        uom: ["万元", "10,000 yuan"],
        money: "involved",
        of: ["unclear", "cases"],
        note: [
          "未说明金额对应受理案件还是调解成功案件",
          "Not said whether the amount covers all cases or those settled"
        ]
      },
      {
        id: "in-time",
        name: ["按期结案率", "Cases closed on time"],
        kind: "timeliness",
        named: true,
        figure: {rate: [8800, 9990]},
        uom: ["%", "%"],
        target: 9500,
        from: 2
      }
    ]
  },
  {
    id: "bargaining",
    theme: "rights",
    profiles: ["federation", "street"],
    name: ["指导企业开展工资集体协商", "Guided firms in collective wage bargaining"],
    objective: "rights",
    indicators: [
      {
        id: "contracts",
        name: ["签订集体合同", "Collective contracts signed"],
        kind: "quantity",
        figure: {count: 68},
        uom: ["份", "contracts"],
        target: true
      },
      {
        id: "covered",
        name: ["覆盖职工", "Workers covered"],
        kind: "quantity",
        figure: {count: 5200},
        uom: ["人", "persons"],
        precision: "about"
      },
      {
        id: "climate",
        name: ["劳动关系", "Labour relations"],
        kind: "benefit",
        figure: {
          told: [
            "职工诉求渠道更加畅通，劳动关系总体稳定",
            "Workers are heard more easily; labour relations are stable on the whole"
          ]
        }
      }
    ]
  },
  {
    id: "mutual-aid",
    theme: "insurance",
    profiles: ["federation", "centre"],
    name: ["组织职工参加医疗互助", "Enrolled workers in medical mutual aid"],
    line: "project-mutual-aid",
    named: true,
    objective: "aid",
    indicators: [
      {
        id: "employers",
        name: ["参加单位", "Employers enrolled"],
        kind: "quantity",
        figure: {count: 110},
        uom: ["家", "employers"],
        parts: byEmployer(54, 40, 16)
      },
      {
        id: "members",
        name: ["参加职工", "Workers enrolled"],
        kind: "quantity",
        figure: {count: 4300},
        uom: ["人", "persons"],
        target: true,
        parts: byEmployer(56, 30, 14)
      },
      {
        id: "helped",
        name: ["获得互助金职工", "Workers who received aid"],
        kind: "benefit",
        figure: {shareOf: [60, 110]},
        uom: ["人", "persons"],
        of: ["stage", "members"]
      },
      {
        id: "aid",
        name: ["互助金", "Aid received"],
        kind: "quantity",
        figure: {each: [7, 12]},
        uom: ["万元", "10,000 yuan"],
        money: "third_party",
        of: ["money_for", "helped"]
      }
    ]
  },
  {
    id: "leaflets",
    theme: "publicity",
    profiles: ["federation", "centre", "palace", "street"],
    name: ["开展劳动法律宣传", "Publicised labour law"],
    suggested: "project-legal-aid",
    indicators: [
      {
        id: "leaflets",
        name: ["发放宣传资料", "Leaflets handed out"],
        kind: "quantity",
        figure: {count: 1900},
        uom: ["份", "leaflets"],
        precision: "at_least"
      },
      {id: "events", name: ["现场宣传", "Events on site"], kind: "quantity", figure: {count: 9}, uom: ["场", "events"]}
    ]
  }
];

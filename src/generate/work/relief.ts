import type {Activity} from "./activity.js";

/** Help for workers in hardship. */
export const relief: readonly Activity[] = [
  {
    id: "study-grants",
    theme: "seasons",
    profiles: ["federation", "centre"],
    name: ["金秋助学帮助困难职工子女", "Paid autumn study grants to children of workers in hardship"],
    line: "project-study-grants",
    named: true,
    objective: "aid",
    indicators: [
      {
        id: "students",
        name: ["资助学生", "Students supported"],
        kind: "quantity",
        figure: {count: 17},
        uom: ["人", "students"],
        target: true,
        parts: [{id: "freshmen", weight: 40, name: ["大学新生", "First-year university students"]}],
        unnamed: 60
      },
      {
        id: "grants",
        name: ["发放助学金", "Grants paid"],
        kind: "quantity",
        figure: {spent: [900, 1000]},
        uom: ["万元", "10,000 yuan"],
        money: "paid",
        of: ["money_for", "students"]
      },
      {
        id: "studying",
        name: ["受助学生在读", "Supported students still studying"],
        kind: "benefit",
        figure: {shareOf: [850, 1000]},
        uom: ["人", "students"],
        of: ["stage", "students"],
        from: 2
      },
      {
        id: "paid-by",
        name: ["助学金发放", "Payment of the grants"],
        kind: "timeliness",
        figure: {told: ["开学前全部发放到位", "All paid before term began"]}
      }
    ]
  },
  {
    id: "warm-winter",
    theme: "seasons",
    profiles: ["federation", "centre", "street"],
    name: ["冬送温暖走访困难职工", "Visited workers in hardship in winter"],
    line: "project-hardship-aid",
    named: true,
    objective: "aid",
    indicators: [
      {
        id: "households",
        name: ["走访困难职工家庭", "Households visited"],
        kind: "quantity",
        figure: {count: 96},
        uom: ["户", "households"],
        target: true,
        parts: [
          {id: "deep", weight: 12, name: ["深度困难", "In deep hardship"]},
          {id: "relative", weight: 64, name: ["相对困难", "In relative hardship"]},
          {id: "sudden", weight: 20, name: ["意外致困", "In hardship by accident"]}
        ]
      },
      {
        id: "aid",
        name: ["发放慰问金", "Aid paid"],
        kind: "quantity",
        figure: {spent: [600, 740]},
        uom: ["万元", "10,000 yuan"],
        money: "paid",
        of: ["money_for", "households"]
      },
      {
        id: "out",
        name: ["解困脱困", "Households out of hardship"],
        kind: "benefit",
        named: true,
        figure: {shareOf: [120, 280]},
        uom: ["户", "households"],
        of: ["stage", "households"],
        target: true,
        from: 1
      }
    ]
  },
  {
    id: "relief",
    theme: "seasons",
    profiles: ["federation", "centre"],
    name: ["为突发困难职工发放临时救助", "Paid relief to workers in sudden hardship"],
    line: "project-hardship-aid",
    indicators: [
      {
        id: "persons",
        name: ["救助职工", "Workers relieved"],
        kind: "quantity",
        figure: {count: 38},
        uom: ["人次", "payments"]
      },
      {
        id: "relief",
        name: ["临时救助金", "Relief paid"],
        kind: "quantity",
        figure: {spent: [140, 230]},
        uom: ["万元", "10,000 yuan"],
        money: "paid",
        of: ["money_for", "persons"]
      }
    ]
  }
];

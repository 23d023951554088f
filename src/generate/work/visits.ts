import type {Activity} from "./activity.js";

/** Visits through the year, and the spring job fair. */
export const visits: readonly Activity[] = [
  {
    id: "model-workers",
    theme: "honour",
    profiles: ["federation"],
    name: ["走访慰问劳动模范", "Visited model workers"],
    line: "project-model-workers",
    named: true,
    indicators: [
      {
        id: "visited",
        name: ["慰问劳模", "Model workers visited"],
        kind: "quantity",
        figure: {count: 42},
        uom: ["人", "persons"]
      },
      {
        id: "gifts",
        name: ["发放慰问金", "Gifts of money"],
        kind: "quantity",
        figure: {spent: [780, 930]},
        uom: ["元", "yuan"],
        money: "paid",
        of: ["money_for", "visited"]
      }
    ]
  },
  {
    id: "job-fair",
    theme: "seasons",
    profiles: ["federation", "street"],
    name: ["举办春送岗位招聘会", "Held spring job fairs"],
    suggested: "project-skills-contest",
    indicators: [
      {
        id: "jobs",
        name: ["提供岗位", "Jobs offered"],
        kind: "quantity",
        figure: {count: 1500},
        uom: ["个", "jobs"],
        precision: "at_least"
      },
      {
        id: "intended",
        name: ["达成就业意向", "Provisional hires"],
        kind: "benefit",
        figure: {count: 210},
        uom: ["人", "persons"],
        from: 1
      },
      {
        id: "done",
        name: ["任务完成", "Task done"],
        kind: "timeliness",
        figure: {told: ["在春节后一个月内完成", "Done within a month of the Spring Festival"]},
        until: 3
      }
    ]
  },
  {
    id: "cool-summer",
    theme: "seasons",
    profiles: ["federation", "centre", "street"],
    name: ["夏送清凉慰问一线职工", "Brought cooling supplies to workers in the heat"],
    line: "project-cool-summer",
    named: true,
    objective: "aid",
    indicators: [
      {
        id: "sites",
        name: ["慰问单位", "Employers visited"],
        kind: "quantity",
        figure: {count: 16},
        uom: ["个", "employers"],
        target: true
      },
      {
        id: "workers",
        name: ["慰问职工", "Workers reached"],
        kind: "quantity",
        figure: {count: 1250},
        uom: ["人", "persons"],
        precision: "at_least"
      },
      {
        id: "packs",
        name: ["发放防暑物资", "Packs of supplies"],
        kind: "quantity",
        figure: {count: 1300},
        uom: ["份", "packs"],
        precision: "about",
        until: 2
      },
      {
        id: "supplies",
        name: ["物资价值", "Value of the supplies"],
        kind: "quantity",
        figure: {spent: [860, 970]},
        uom: ["万元", "10,000 yuan"],
        money: "in_kind",
        of: ["money_for", "workers"]
      }
    ]
  }
];

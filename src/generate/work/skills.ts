import type {Activity} from "./activity.js";

/** Skills, culture and sports. */
export const skills: readonly Activity[] = [
  {
    id: "contests",
    theme: "skills",
    profiles: ["federation", "palace"],
    name: ["开展劳动和技能竞赛", "Held labour and skills contests"],
    line: "project-skills-contest",
    named: true,
    objective: "skills",
    indicators: [
      {
        id: "contests",
        name: ["举办竞赛", "Contests held"],
        kind: "quantity",
        figure: {count: 6},
        uom: ["场", "contests"],
        target: true
      },
      {
        id: "trained",
        name: ["赛前培训", "Workers trained for them"],
        kind: "quantity",
        figure: {count: 220},
        uom: ["人", "persons"],
        target: true
      },
      {
        id: "certified",
        name: ["取得职业技能证书", "Workers certified"],
        kind: "quality",
        named: true,
        figure: {shareOf: [700, 960]},
        uom: ["人", "persons"],
        of: ["stage", "trained"]
      },
      {
        id: "hired",
        name: ["持证上岗", "Hired with the certificate"],
        kind: "benefit",
        figure: {shareOf: [300, 700]},
        uom: ["人", "persons"],
        of: ["stage", "certified"],
        from: 3
      }
    ]
  },
  {
    id: "volleyball",
    theme: "skills",
    profiles: ["federation", "palace"],
    name: ["举办职工气排球比赛", "Held an air volleyball tournament"],
    line: "project-air-volleyball",
    named: true,
    objective: "skills",
    indicators: [
      {id: "teams", name: ["参赛队伍", "Teams"], kind: "quantity", figure: {count: 24}, uom: ["支", "teams"]},
      {
        id: "players",
        name: ["参赛职工", "Players"],
        kind: "quantity",
        figure: {count: 290},
        uom: ["人", "persons"],
        precision: "nearly"
      }
    ]
  },
  {
    id: "sports",
    theme: "skills",
    profiles: ["federation", "palace"],
    name: ["举办职工运动会", "Held workers’ games"],
    line: "project-staff-sports",
    named: true,
    objective: "skills",
    indicators: [
      {id: "events", name: ["设置项目", "Events"], kind: "quantity", figure: {count: 12}, uom: ["项", "events"]},
      {
        id: "athletes",
        name: ["参加职工", "Workers who took part"],
        kind: "quantity",
        figure: {count: 640},
        uom: ["人", "persons"],
        target: true
      },
      {
        id: "cost",
        name: ["赛事支出", "Cost of the games"],
        kind: "quantity",
        figure: {spent: [900, 1000]},
        uom: ["万元", "10,000 yuan"],
        money: "paid"
      },
      {
        id: "each",
        name: ["人均支出", "Cost per person"],
        kind: "cost",
        named: true,
        figure: {unitCost: ["cost", "athletes"]},
        uom: ["元/人", "yuan per person"],
        target: true,
        from: 1
      },
      {
        id: "liked",
        name: ["参赛职工满意度", "Satisfaction of those who took part"],
        kind: "satisfaction",
        named: true,
        figure: {rate: [8700, 9700]},
        uom: ["%", "%"],
        target: 9000,
        until: 3
      }
    ]
  },
  {
    id: "classes",
    theme: "skills",
    profiles: ["palace"],
    name: ["开设职工公益课堂", "Ran free evening classes for workers"],
    suggested: "project-staff-sports",
    objective: "skills",
    indicators: [
      {
        id: "courses",
        name: ["开设课程", "Courses"],
        kind: "quantity",
        figure: {count: 34},
        uom: ["门", "courses"],
        target: true
      },
      {
        id: "learners",
        name: ["累计学员", "Learners so far"],
        kind: "quantity",
        figure: {stock: 900, low: 260, high: 420},
        uom: ["人次", "enrolments"]
      },
      {
        id: "liked",
        name: ["学员满意度", "Learners’ satisfaction"],
        kind: "satisfaction",
        named: true,
        figure: {rate: [9000, 9900]},
        uom: ["%", "%"],
        target: 9200
      }
    ]
  },
  {
    id: "dragon-boat",
    theme: "skills",
    profiles: ["federation", "street"],
    name: ["组队参加市级职工龙舟赛", "Sent a team to the city’s dragon boat race"],
    indicators: []
  }
];

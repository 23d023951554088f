import type {Activity} from "./activity.js";

/** Facilities for workers, and care for women workers. */
export const facilities: readonly Activity[] = [
  {
    id: "stations",
    theme: "facilities",
    profiles: ["federation", "centre", "street"],
    name: ["建设户外劳动者服务站点", "Built stations for outdoor workers"],
    line: "project-service-stations",
    named: true,
    objective: "base",
    indicators: [
      {
        id: "built",
        name: ["累计建成站点", "Stations built so far"],
        kind: "quantity",
        figure: {stock: 4, low: 1, high: 4},
        uom: ["个", "stations"],
        target: true
      },
      {
        id: "in-use",
        name: ["投入使用站点", "Stations in use"],
        kind: "quality",
        figure: {shareOf: [650, 950]},
        uom: ["个", "stations"],
        of: ["stage", "built"]
      },
      {
        id: "spent",
        name: ["站点建设投入", "Spent on stations"],
        kind: "quantity",
        figure: {spent: [820, 960]},
        uom: ["万元", "10,000 yuan"],
        money: "paid"
      },
      {
        id: "each",
        name: ["单个在用站点投入", "Spent per station in use"],
        kind: "cost",
        named: true,
        figure: {unitCost: ["spent", "in-use"]},
        uom: ["元/个", "yuan per station"],
        target: true,
        from: 2
      },
      {
        id: "liked",
        name: ["户外劳动者满意度", "Satisfaction of outdoor workers"],
        kind: "satisfaction",
        named: true,
        figure: {rate: [8900, 9850]},
        uom: ["%", "%"],
        target: 9000,
        from: 3
      }
    ]
  },
  {
    id: "homes",
    theme: "facilities",
    profiles: ["federation", "palace"],
    name: ["补助基层工会创建职工之家", "Subsidised grass-roots unions’ homes for workers"],
    line: "project-development-fund",
    objective: "base",
    indicators: [
      {
        id: "unions",
        name: ["补助基层工会", "Unions subsidised"],
        kind: "quantity",
        figure: {count: 18},
        uom: ["家", "unions"],
        target: true
      },
      {
        id: "subsidy",
        name: ["发放建家补助", "Subsidies paid"],
        kind: "quantity",
        figure: {spent: [850, 980]},
        uom: ["万元", "10,000 yuan"],
        money: "paid",
        of: ["money_for", "unions"]
      },
      {
        id: "standard",
        name: ["验收达标率", "Share that met the standard"],
        kind: "quality",
        named: true,
        figure: {rate: [8200, 9900]},
        uom: ["%", "%"],
        target: 9000
      }
    ]
  },
  {
    id: "women",
    theme: "women",
    profiles: ["federation", "centre", "palace", "street"],
    name: ["开展女职工关爱行动", "Ran a care programme for women workers"],
    line: "project-women-workers",
    indicators: [
      {
        id: "sessions",
        name: ["举办讲座和阅读活动", "Talks and reading events"],
        kind: "quantity",
        figure: {count: 14},
        uom: ["场", "events"]
      },
      {
        id: "attended",
        name: ["参加女职工", "Women who attended"],
        kind: "quantity",
        figure: {count: 940},
        uom: ["人次", "attendances"],
        precision: "nearly"
      },
      {
        id: "screened",
        name: ["享受免费体检", "Free health checks"],
        kind: "benefit",
        figure: {count: 310},
        uom: ["人", "persons"],
        target: true,
        from: 2
      },
      {
        id: "liked",
        name: ["女职工满意度", "Satisfaction of women workers"],
        kind: "satisfaction",
        figure: {rate: [9100, 9900]},
        uom: ["%", "%"],
        from: 4
      }
    ]
  }
];

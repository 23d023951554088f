import type {Words} from "./activity.js";

/** Honours that a unit may receive, for one of its activities where one is named; never an individual's. */
export const awards: readonly {id: string; level: string; name: Words; activity?: string; most: number}[] = [
  {
    id: "workers-home",
    level: "city",
    name: ["市级模范职工之家", "City model home for workers"],
    activity: "homes",
    most: 3
  },
  {
    id: "station",
    level: "national",
    name: ["最美户外劳动者服务站点", "Best station for outdoor workers"],
    activity: "stations",
    most: 1
  },
  {
    id: "mediation",
    level: "province",
    name: ["省级劳动争议调解示范单位", "Provincial model in labour mediation"],
    activity: "legal-aid",
    most: 1
  },
  {id: "pioneer", level: "city", name: ["市级工人先锋号", "City workers’ pioneer team"], most: 4},
  {
    id: "report",
    level: "media",
    name: ["工会工作经验被行业媒体推介", "Union work featured in the trade press"],
    most: 3
  },
  {
    id: "organiser",
    level: "county",
    name: ["区级优秀组织单位", "District award for good organisation"],
    activity: "leaflets",
    most: 2
  }
];

import type {Words} from "./activity.js";

/** The headings of the work section: its place in the document, and the heading above it. */
export const themes: Readonly<Record<string, {section: string; parent?: string; name: Words}>> = {
  protection: {
    section: "六(一)",
    name: ["维护职工权益，夯实工会基础", "Protecting workers’ rights and the unions’ base"]
  },
  rights: {
    section: "六(一)1",
    parent: "protection",
    name: ["劳动关系协调与法律援助", "Labour relations and legal aid"]
  },
  insurance: {section: "六(一)2", parent: "protection", name: ["职工医疗互助", "Medical mutual aid"]},
  facilities: {section: "六(一)3", parent: "protection", name: ["工会阵地建设", "Union facilities"]},
  women: {section: "六(一)4", parent: "protection", name: ["女职工关爱", "Care for women workers"]},
  service: {section: "六(二)", name: ["服务职工生活，展现工会作为", "Serving workers’ lives"]},
  honour: {section: "六(二)1", parent: "service", name: ["劳模管理与服务", "Model workers"]},
  seasons: {section: "六(二)2", parent: "service", name: ["四季帮扶", "Help through the seasons"]},
  skills: {section: "六(二)3", parent: "service", name: ["技能提升与文体活动", "Skills, culture and sports"]},
  publicity: {section: "六(二)4", parent: "service", name: ["普法宣传", "Legal publicity"]}
};

/** The performance objectives a unit may state; who does none of the work that serves one does not state it. */
export const objectives: Readonly<Record<string, Words>> = {
  rights: ["维护职工合法权益，劳动争议及时化解", "Workers’ lawful rights are protected and disputes settled in time"],
  aid: ["困难职工应帮尽帮，帮扶资金及时到位", "Every worker in hardship is helped, and the money arrives in time"],
  base: ["改善户外劳动者和基层工会的服务条件", "Outdoor workers and grass-roots unions get better facilities"],
  skills: ["提升职工技能，丰富职工文化生活", "Workers gain skills and a richer cultural life"]
};

type Texts = readonly (readonly [zh: string, en: string])[];

/** Reasons for a change, by account and direction, in Chinese and English; the Chinese ones say 增加 or 减少. */
export const reasonTexts: Readonly<Record<string, Readonly<Record<"more" | "less", Texts>>>> = {
  income: {
    more: [
      ["财政补助和上级补助增加", "Appropriations and subsidies from above increased"],
      ["拨缴经费随建会单位增加", "More unions were founded, so levied funds increased"]
    ],
    less: [
      ["上级专项补助减少", "Earmarked subsidies from above decreased"],
      ["一次性补助到期，收入减少", "A one-off subsidy ended, so income decreased"]
    ]
  },
  expenditure: {
    more: [
      ["服务职工项目增加", "Projects serving workers increased"],
      ["人员经费和项目经费同步增加", "Staff costs and project costs increased together"]
    ],
    less: [
      ["压减一般性开支，总支出减少", "General outlays were cut, so spending decreased"],
      ["部分项目结束，支出减少", "Some projects ended, so spending decreased"]
    ]
  },
  "basic-301": {
    more: [["调整工资标准，人员经费增加", "Pay scales were adjusted, so staff costs increased"]],
    less: [["人员退休，在职人数减少", "Retirements decreased the number of staff in service"]]
  },
  "basic-302": {
    more: [
      ["办公场所运行费用增加", "The cost of running the premises increased"],
      ["业务工作量增加", "The volume of work increased"]
    ],
    less: [
      ["落实过紧日子要求，公用经费减少", "Tight budgeting decreased running costs"],
      ["线上办公，办公和差旅开支减少", "Online work decreased office and travel outlays"]
    ]
  },
  "basic-303": {
    more: [["退休人员增加", "The number of retired staff increased"]],
    less: [["一次性补助减少", "One-off support payments decreased"]]
  },
  project: {
    more: [
      ["帮扶和阵地建设项目增加", "Projects for hardship aid and facilities increased"],
      ["重点工作任务增加", "Priority tasks increased"]
    ],
    less: [
      ["部分活动未举办，项目支出减少", "Some events were not held, so project spending decreased"],
      ["项目整合，数量减少", "Projects were merged and their number decreased"]
    ]
  },
  "three-public": {
    more: [["车辆购置或维修费用增加", "Vehicle purchase or repair costs increased"]],
    less: [["从严控制接待和用车，开支减少", "Strict control of receptions and cars decreased outlays"]]
  },
  meetings: {
    more: [["换届和专题会议增加", "Congress and thematic meetings increased"]],
    less: [["合并会议、改开视频会，场次减少", "Merged and video meetings decreased their number"]]
  },
  training: {
    more: [["工会干部培训班次增加", "Training courses for union officers increased"]],
    less: [["培训改为线上，费用减少", "Training moved online and its cost decreased"]]
  },
  "closing-balance": {
    more: [["项目跨年实施，结转增加", "Projects run into the next year, so the carry-over increased"]],
    less: [["加快使用存量资金，结转减少", "Balances were used faster, so the carry-over decreased"]]
  }
};

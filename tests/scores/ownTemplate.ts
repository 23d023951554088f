/** A small template as a person may write one: a rate of staff, and an answer. */
export function ownTemplate({
  id = "small",
  points = 10,
  formula = "staff_actual / staff_posts"
}: {id?: string; points?: number; formula?: string} = {}): string {
  const name = {zh: "小表", en: "Small sheet"};
  const half = points / 2;
  const row = {points: half, wording: {zh: "达到得满分", en: "Full where met"}, basis: "general"};
  const part = {name, points};
  return JSON.stringify({
    ...{id, name, source: {zh: "自拟", en: "Our own"}, points},
    inputs: [{id: "minutes_kept", name: {zh: "有会议记录", en: "Minutes are kept"}, unit: "answer"}],
    sections: [
      {
        ...{id: "whole", ...part},
        groups: [
          {
            ...{id: "group", ...part},
            indicators: [
              {
                id: "staff",
                name: {zh: "在职人员控制率", en: "Staff"},
                ...row,
                formula,
                rule: {kind: "proRata", target: 1}
              },
              {
                ...{id: "minutes", name: {zh: "会议记录", en: "Minutes"}, ...row},
                rule: {kind: "checklist", items: [{input: "minutes_kept", points: half}]}
              }
            ]
          }
        ]
      }
    ]
  });
}

import {printed, scaled} from "./cents.js";
import type {Draft} from "./draft.js";
import type {UnitYear} from "./unitYear.js";

/** States what forms ask for and no other table holds: procurement, fixed assets, priority tasks. Streets state none. */
export function stateInputs(draft: Draft, {unit, fiscal_year, stream: streams, amount}: UnitYear): void {
  if (unit.profile === "street") return;
  const stream = streams.fork("inputs");
  const sentence = draft.sentence("九(四)");
  const procurement = scaled(amount("basic-302", "general", "budget"), stream.between(250, 400));
  const assets = scaled(unit.size, stream.between(600, 900));
  const tasks = stream.between(9, 16);
  const inputs = [
    ["procurement-budget", printed(procurement), "万元", "政府采购预算表"],
    ["procurement-actual", printed(scaled(procurement, stream.between(850, 1000))), "万元", "政府采购台账"],
    ["fixed-assets", printed(assets), "万元", "固定资产卡片"],
    ["fixed-assets-in-use", printed(scaled(assets, stream.between(930, 1000))), "万元", "固定资产盘点表"],
    ["priority-tasks", String(tasks), "项", "年度重点工作清单"],
    ["priority-tasks-done", String(tasks - stream.between(0, 1)), "项", "督查通报"]
  ];
  for (const [input_id, value, uom, evidence] of inputs) {
    const row = {fiscal_year, unit_id: unit.unit_id, input_id: input_id!, value: value!, uom: uom!};
    draft.add("inputs", {...row, evidence: evidence!, source: sentence.figure()});
  }
}

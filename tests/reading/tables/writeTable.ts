import type {Merge} from "../../../src/reading/sheet.js";
import type {Stage} from "../../../src/reading/layout.js";
import type {Budget, Line, Printed} from "./budget.js";
import {saveGrid} from "./saveGrid.js";
import {amountText, millionths, moneyUnits, monthText, yearText} from "./texts.js";
import type {Way} from "./ways.js";

/** An amount as a table states it: what it says of it, or nothing where the table does not; in millionths of a yuan. */
export interface Stated {
  /** Its physical row. */
  line: number;
  unit: string | null;
  names: readonly string[];
  code: string | null;
  year: number | null;
  month: number | null;
  stage: Stage | null;
  fund: string | null;
  side: string | null;
  total: boolean;
  millionths: bigint;
}

/** A file, and what it states. */
export interface Written {
  path: string;
  bytes: Uint8Array;
  stated: Stated[];
  /** A line of each published account that the file has rows of, by name and code as it prints them. */
  lines: readonly Line[];
}

/** What of an amount a row or a column says. */
interface Says {
  unit?: string;
  year?: number;
  month?: number;
  stage?: Stage;
  fund?: string;
  line?: Line;
}
type Dimension = "unit" | "year" | "month" | "stage" | "fund" | "side";

const stageWords: Readonly<Record<Stage, string>> = {
  ...{budget: "年初预算数", adjusted: "调整预算数", actual: "决算数", proposed: "预算草案数"}
};
const fundWords: Readonly<Record<string, string>> = {
  ...{general: "一般公共预算", government: "政府性基金预算财政拨款", capital: "国有资本经营预算", other: "其他资金"}
};
const heads: Readonly<Record<Dimension, string>> = {
  ...{unit: "单位名称", year: "年度", month: "期间", stage: "阶段", fund: "资金性质", side: "收支"}
};
const sideWords = {income: "收入", expenditure: "支出"} as const;
const group = "基本情况";

/** The combinations of what each list says, the last turning fastest. */
function crossed(...lists: readonly (readonly Says[])[]): Says[] {
  return lists.reduce<Says[]>((all, list) => all.flatMap((says) => list.map((more) => ({...says, ...more}))), [{}]);
}

/** Writes a budget as a file, in a way. */
export function writeTable(budget: Budget, way: Way): Written {
  const {layout} = way;
  const cumulative = layout === "monthsDown" || layout === "monthsAcross";
  const yearsAcross = ["yearsAcross", "stagesUnderYears", "yearsUnderStages"].includes(layout);
  const stagesAcross = ["stagesAcross", "stagesUnderYears", "yearsUnderStages"].includes(layout);
  const monthSaysYear = cumulative && way.month !== "1-3月";
  const yearIn = yearsAcross || monthSaysYear ? "elsewhere" : way.yearIn;
  const stageIn = stagesAcross ? "elsewhere" : way.stageIn;
  const lines = way.sideIn === "title" ? budget.lines.filter(({side}) => side === budget.lines[0]!.side) : budget.lines;
  const units = budget.units.slice(0, way.organisationIn === "column" ? 2 : 1);
  const years = budget.years.slice(0, yearsAcross || yearIn === "column" || monthSaysYear ? 3 : 1);
  const stages = budget.stages.slice(0, stagesAcross || stageIn === "column" ? 3 : 1);
  const funds = budget.funds.slice(0, way.fundIn === "column" || layout === "fundsAcross" ? 3 : 1);

  const each = {
    unit: units.map((unit) => ({unit})),
    year: years.map((year) => ({year})),
    stage: stages.map((stage) => ({stage})),
    fund: funds.map((fund) => ({fund})),
    month: budget.months.map((month) => ({month})),
    line: lines.map((line) => ({line}))
  };
  const across: Says[] = {
    long: [{}],
    monthsDown: [{}],
    yearsAcross: each.year,
    stagesAcross: each.stage,
    stagesUnderYears: crossed(each.year, each.stage),
    yearsUnderStages: crossed(each.stage, each.year),
    fundsAcross: each.fund,
    linesAcross: each.line,
    monthsAcross: monthSaysYear ? crossed(each.year, each.month) : each.month
  }[layout];
  const isDown = {
    unit: way.organisationIn === "column",
    year: yearIn === "column" || (layout === "monthsDown" && monthSaysYear),
    month: layout === "monthsDown",
    stage: stageIn === "column",
    fund: way.fundIn === "column",
    side: way.sideIn === "column" && layout !== "linesAcross"
  };
  const dimensions = (["unit", "year", "month", "stage", "fund", "side"] as const).filter(
    (name) => isDown[name] && !(name === "year" && yearIn !== "column")
  );
  const blocks = crossed(
    ...(["unit", "year", "month", "stage", "fund"] as const).filter((name) => isDown[name]).map((name) => each[name])
  );

  // The columns before the amounts.
  const named = layout !== "linesAcross";
  const coded = named && way.codes !== "none";
  const columns = [
    ...(way.margin === "left" ? ["margin" as const] : []),
    ...(way.beside === "serial" ? ["serial" as const] : []),
    ...dimensions,
    ...(coded ? ["code" as const] : []),
    ...(named && way.names === "nested" ? ["outer" as const] : []),
    ...(named && way.names !== "missing" ? ["name" as const] : []),
    ...(way.margin === "middle" ? ["margin" as const] : [])
  ];
  // Two things at least stand in every row: a table of one column is none.
  const fewest = columns.filter((name) => name !== "margin").length === 0;
  if (fewest) columns.unshift("serial");
  const after = way.beside === "note" ? ["备注"] : way.beside === "computed" ? ["比上年增减%", "执行率"] : [];
  const width = columns.length + across.length + after.length;
  const grid: string[][] = [];
  const merges: Merge[] = [];
  const put = (cells: readonly string[]) => grid.push(Array.from({length: width}, (_, i) => cells[i] ?? ""));
  const merge = ([top, left]: readonly [number, number], [bottom, right]: readonly [number, number]) => {
    if (top !== bottom || left !== right) merges.push({top, left, bottom, right});
  };

  writeTop();
  const header = writeHeader();
  const stated: Stated[] = [];
  let used = 0;
  let serial = 0;
  const before: {last: readonly string[]; began: number[]} = {last: [], began: []};
  writeBody();
  if (way.below === "note") put(["注：本表数据来自账面，未经审计。"]);
  if (way.below === "signature") put(["制表人：甲", "", "审核：乙"]);

  const name = [
    "表",
    yearIn === "file" ? yearText(years[0]!, "2024年") : "",
    way.moneyIn === "file" ? `（${way.money}）` : ""
  ];
  return {
    ...saveGrid(grid, {name: name.join(""), merges, way, header, codes: columns.indexOf("code")}),
    stated,
    lines: named && way.names !== "nested" ? lines : []
  };

  function writeTop() {
    const title = [
      yearIn === "title" ? yearText(years[0]!, way.year) : "",
      way.sideIn === "title" ? sideWords[lines[0]!.side] : "",
      stageIn === "title" ? stageWords[stages[0]!].replace("数", "") : "",
      "情况表",
      way.moneyIn === "title" ? `（单位：${way.money}）` : ""
    ].join("");
    const organisation = way.organisationIn === "row" ? `编制单位：${units[0]!}` : "";
    const money = way.moneyIn === "row" ? `单位：${way.money}` : "";
    merge([grid.length, 0], [grid.length, width - 1]);
    put([title]);
    if (way.top === "blankRows") put([]);
    if (way.top === "oneRow" && width > 2) {
      const year = yearIn === "title" ? yearText(years[0]!, way.year) : "";
      put([organisation, year, ...Array.from({length: width - 3}, () => ""), money]);
    } else if (way.top === "oneCell") put([[organisation, money].filter(Boolean).join("\u3000\u3000")]);
    else for (const info of [organisation, money]) if (info !== "") put([info]);
    if (way.top === "blankRows") put([]);
  }

  /** What the column of an amount is headed, above and below, where it has two rows. */
  function amountHeads(says: Says): [string, string] {
    const year = says.year === undefined ? "" : yearText(says.year, way.year);
    const stage =
      says.stage === undefined ? (stageIn === "header" ? stageWords[stages[0]!] : "") : stageWords[says.stage];
    const unit = way.moneyIn === "header" ? `（${way.money}）` : "";
    switch (layout) {
      case "stagesUnderYears":
        return [year, stage + unit];
      case "yearsUnderStages":
        return [stage, year + unit];
      case "yearsAcross":
        return way.header === "twoRows" ? [stage || "金额", year + unit] : ["", year + stage + unit];
      case "fundsAcross":
        return [stage || "金额", fundWords[says.fund!]! + unit];
      case "linesAcross":
        return [stage || group, says.line!.name + unit];
      case "monthsAcross": {
        const month = monthText({year: says.year ?? years[0]!, month: says.month!}, way.month);
        return way.header === "twoRows" ? [stage || "金额", month + unit] : ["", month + stage + unit];
      }
      default:
        return way.header === "twoRows" ? [stage || "金额", unit] : ["", (stage || "金额") + unit];
    }
  }

  function writeHeader(): number {
    const isGrouped = way.header === "twoRows" || layout === "stagesUnderYears" || layout === "yearsUnderStages";
    const texts = columns.map((name) =>
      name === "margin"
        ? ""
        : name === "serial"
          ? "序号"
          : name === "code"
            ? "科目编码"
            : name === "name"
              ? "科目名称"
              : name === "outer"
                ? "科目"
                : heads[name]
    );
    const amounts = across.map(amountHeads);
    const top = grid.length;
    if (!isGrouped) put([...texts, ...amounts.map(([, below]) => below), ...after]);
    else {
      const repeats = (i: number) => i > 0 && amounts[i]![0] === amounts[i - 1]![0];
      put([...texts, ...amounts.map(([above], i) => (repeats(i) ? "" : above)), ...after]);
      put([...texts.map(() => ""), ...amounts.map(([, below]) => below)]);
      texts.forEach((text, i) => text !== "" && merge([top, i], [top + 1, i]));
      after.forEach((_, i) => merge([top, width - after.length + i], [top + 1, width - after.length + i]));
      for (let i = 0, to; i < across.length; i = to) {
        to = i + 1;
        while (to < across.length && repeats(to)) to++;
        merge([top, columns.length + i], [top, columns.length + to - 1]);
      }
    }
    if (way.header === "numbered")
      put([
        ...columns.map((name, i) =>
          name === "margin" ? "" : i === columns.findIndex((each) => each !== "margin") ? "栏次" : ""
        ),
        ...across.map((_, i) => String(i + 1))
      ]);
    return grid.length - 1;
  }

  function writeBody() {
    if (way.totals === "grandLeft" && named) writeRow({}, {total: "合计", isGrand: true});
    for (const block of blocks) {
      if (!named) {
        writeRow(block, {});
        continue;
      }
      if (way.totals === "first") writeRow(block, {total: "合计"});
      const halves = way.totals === "subtotals" ? [...new Set(lines.map(({side}) => side))] : [null];
      for (const side of halves) {
        for (const line of lines) if (side === null || line.side === side) writeRow({...block, line}, {});
        if (way.totals === "subtotals") writeRow(block, {total: "小计", side: side ?? undefined});
      }
      if (way.totals === "last") writeRow(block, {total: "合计"});
      if (way.margin === "blankRows") put([]);
    }
    if (way.totals === "grand" && named) writeRow({}, {total: "总计", isGrand: true});
  }

  function writeRow(
    says: Says,
    {total, isGrand = false, side}: {total?: string; isGrand?: boolean; side?: Line["side"]}
  ) {
    const row = grid.length;
    const line = says.line;
    const ofSide =
      line?.side ?? side ?? (new Set(lines.map((each) => each.side)).size === 1 ? lines[0]!.side : undefined);
    const cells = columns.map((name): string => {
      switch (name) {
        case "margin":
          return "";
        case "serial":
          return total === undefined ? String(++serial) : "";
        case "unit":
          return says.unit ?? "";
        case "year":
          return says.year === undefined ? "" : yearText(says.year, way.year);
        case "month":
          return says.month === undefined
            ? ""
            : monthText({year: says.year ?? years[0]!, month: says.month}, way.month);
        case "stage":
          return says.stage === undefined ? "" : stageWords[says.stage];
        case "fund":
          return says.fund === undefined ? "" : fundWords[says.fund]!;
        case "side":
          return isGrand || ofSide === undefined ? "" : sideWords[ofSide];
        case "code":
          return line === undefined ? "" : codeText(line);
        case "outer":
          return line === undefined ? "" : group;
        case "name":
          return line === undefined ? "" : nameText(line.name);
      }
    });
    if (total !== undefined) {
      const places =
        way.totals === "grandLeft"
          ? (["serial", "unit", "code", "outer", "name"] as const)
          : (["name", "code"] as const);
      const place = places.map((each) => columns.indexOf(each)).find((at) => at >= 0)!;
      cells[place] = total;
    }
    const held = columns.map((name) => (dimensions as readonly string[]).includes(name) || name === "outer");
    const full = [...cells];
    if (way.repeated === "first" && !isGrand)
      for (const [i, holds] of held.entries()) {
        const isSame = holds && full[i] !== "" && held.every((each, k) => !each || k > i || full[k] === before.last[k]);
        if (isSame) cells[i] = "";
        else before.began[i] = row;
        if (isSame && grid.length > before.began[i]!) {
          const open = merges.findIndex(({top, left}) => top === before.began[i] && left === i);
          if (open >= 0) merges.splice(open, 1);
          merge([before.began[i]!, i], [row, i]);
        }
      }
    before.last = isGrand ? [] : full;
    const amounts = across.map((column) => writeAmount({...says, ...column}, {total, isGrand, side: ofSide}));
    put([
      ...cells,
      ...amounts,
      ...(way.beside === "note" ? ["按合同付款"] : way.beside === "computed" ? ["5.3", "95.1%"] : [])
    ]);
  }

  function writeAmount(
    {unit, year, month, stage, fund, line}: Says,
    {total, isGrand, side}: {total?: string; isGrand: boolean; side?: Line["side"]}
  ): string {
    const printed: Printed = budget.amounts[used++ % budget.amounts.length]!;
    if (printed === "blank") return "";
    if (printed === "dash" && way.dashMeans === "nothing") return way.dash;
    const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0]! : null);
    const code = line === undefined || !coded ? null : codeText(line).replace(/\.0$/u, "");
    const names = line === undefined ? [total!] : !named ? [line.name] : way.names === "missing" ? [] : [line.name];
    const headed = named ? null : /收入/u.test(names[0]!) ? "income" : /支出/u.test(names[0]!) ? "expenditure" : null;
    const sides = new Set(lines.map((each) => each.side));
    stated.push({
      line: grid.length + 1,
      unit: unit ?? (way.organisationIn === "row" ? units[0]! : way.organisationIn === "column" ? only(units) : null),
      names: way.names === "nested" && line !== undefined && named ? [group, ...names] : names,
      code,
      year:
        year ?? (["title", "file"].includes(yearIn) ? years[0]! : isGrand && yearIn === "column" ? only(years) : null),
      month: month ?? null,
      stage: stage ?? (stageIn === "nowhere" ? null : stageIn === "column" ? only(stages) : stages[0]!),
      fund: fund ?? (isGrand && way.fundIn === "column" ? only(funds) : null),
      side:
        headed ??
        (way.sideIn === "nowhere" || (way.sideIn === "column" && !named)
          ? null
          : isGrand && way.sideIn === "column"
            ? sides.size === 1
              ? lines[0]!.side
              : null
            : (side ?? null)),
      total: total !== undefined,
      millionths:
        printed === "dash" ? 0n : millionths(printed) * (way.moneyIn === "nowhere" ? 1n : moneyUnits[way.money]!)
    });
    return printed === "dash" ? way.dash : amountText(printed, way) + (way.moneyIn === "cell" ? way.money : "");
  }

  function codeText({code}: Line): string {
    return way.codes === "text" ? code : String(Number(code)) + (way.codes === "decimal" ? ".0" : "");
  }
  function nameText(name: string): string {
    switch (way.names) {
      case "indented":
        return `\u3000\u3000${name}`;
      case "numbered":
        return `（三）${name}`;
      case "among":
        return `其中：${name}`;
      case "wide":
        return ` ${name} `;
      default:
        return name;
    }
  }
}

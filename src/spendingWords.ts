import type {Filters} from "./filters.js";
import type {Change, Distance, Lag, SpendingWords} from "./spending/text.js";

const distanceOf = (side: Filters["side"], {direction, amount}: Distance) =>
  ({
    less: `少${{expenditure: "支出", income: "收入"}[side]} ${amount}`,
    more: `多${{expenditure: "支出", income: "收入"}[side]} ${amount}`,
    equal: "与预算相等"
  })[direction];

const completed = (rate: string) => (rate ? `（完成 ${rate}）` : "");

const lagOf = ({direction, points}: Lag) =>
  ({
    behind: `比序时进度慢 ${points} 个百分点`,
    ahead: `比序时进度快 ${points} 个百分点`,
    level: "与序时进度持平"
  })[direction];

const heldAgainst = ({change: {direction, amount}, unit, than}: {change: Change; unit: string; than: string}) =>
  ({
    up: `比 ${than}增加 ${amount} ${unit}`,
    down: `比 ${than}减少 ${amount} ${unit}`,
    flat: `与 ${than}持平`,
    even: `与 ${than}相差在误差之内`
  })[direction];

const cellOf = ({unit, name, year}: {unit: string; name: string; year: number}, lead: string) =>
  `${lead}${unit} ${year} 年的${name}`.trim();

/** The Chinese words of the page 收支. */
export const spendingWords: SpendingWords = {
  amountUnits: {yuan: "元", wan: "万元", yi: "亿元"},
  measures: {actual: "决算", adjusted: "调整预算", budget: "年初预算", unstated: "预算（口径未注明）"},
  sides: {expenditure: "支出", income: "收入"},
  valueUnit: (per, unit) => ({nominal: unit, head: `${unit}/人`, share: "占比"})[per],
  headline: ({units, what, year, measure, value, unit, change, largest, notItemised}) => {
    if (value === "") return `${units} ${year} 年的${what}（${measure}）没有列明。`;
    const moved =
      change &&
      {
        up: `，比 ${change.against} 年增长 ${change.growth}`,
        down: `，比 ${change.against} 年下降 ${change.growth}`,
        flat: `，与 ${change.against} 年持平`,
        noBase: `（${change.against} 年没有基数，不计算增幅）`,
        unknown: ""
      }[change.direction];
    const most = largest ? `；最多的是${largest.name}，占 ${largest.share}` : "";
    const rest = notItemised ? `；有 ${notItemised} 没有列明去向` : "";
    return `${units} ${year} 年${what}（${measure}）${value}${unit && ` ${unit}`}${moved ?? ""}${most}${rest}。`;
  },
  withBelow: (name, others) => `${name}（含下级 ${others} 个单位）`,
  years: (from, to) => (from === to ? `${from} 年` : `${from}–${to} 年`),
  definitions: ({units, fund, measure, lines, years, unit}) =>
    `${units} · ${years} · ${fund} · ${measure} · ${lines} · 单位：${unit}`,
  form: {
    label: "筛选",
    title: (active) => (active > 0 ? `筛选（已设 ${active} 项）` : "筛选"),
    names: {
      ...{with: "并列", below: "含下级单位", years: "年份", from: "起始年度", to: "截止年度", year: "查看年度"},
      ...{against: "对比年度", side: "收支", lines: "科目", fund: "资金", measure: "口径", amountUnit: "金额单位"},
      per: "折算"
    },
    named: (name, value) => `${name} ${value}`,
    per: {nominal: "不折算", head: "在职人均", share: "占总额比例"},
    units: "单位",
    unitsLegend: "与本页单位并列比较",
    below: "每个单位都含下级单位",
    pageUnit: "本页单位，在页首更换",
    noFigures: "没有数字",
    mixed: "合成数据不能与真实单位放在一起",
    chosenUnits: (first, number) => (number > 1 ? `${number} 个单位` : first),
    chosenLines: (first, number) => (number > 1 ? `${number} 个科目` : first),
    everything: (side) => `全部${side}`,
    clear: (side) => `看全部${side}`,
    scheme: (id) => ({economic: "编码为部门预算支出经济分类", union: "编码为工会会计科目"})[id] ?? "",
    noData: "无数据",
    tree: {
      search: "查找科目（名称或编码）",
      parts: (name) => `${name}的明细`,
      found: (lines) => (lines > 0 ? `找到 ${lines} 项` : "没有找到")
    },
    without: (name, beside) => `${name}（没有${beside}）`
  },
  usual: ({fund, measure, side, years, unit}) =>
    `没有设筛选：${years}全部${side}，${fund}，${measure}，单位：${unit}。`,
  columns: {unit: "单位", year: "年度", line: "项目", basis: "依据"},
  execution: {
    measure: (base) => `决算 ÷ ${base}`,
    title: ({year, what, side, base, rate, distance, furthest}) => {
      const far = distanceOf(side, distance);
      const whole = rate
        ? `${year} 年${what}完成${base}的 ${rate}，${distance.direction === "equal" ? far : `比预算${far}`}`
        : `${year} 年${what}的${base}不大于零，不计算执行率`;
      return furthest
        ? `${whole}；差得最多的是${furthest.name}，${distanceOf(side, furthest.distance)}${completed(furthest.rate)}`
        : whole;
    },
    titleOfLine: ({year, side, furthest}) =>
      `${year} 年与预算差得最多的是${furthest.name}，${distanceOf(side, furthest.distance)}${completed(furthest.rate)}`,
    titleOfUnits: ({year, what, units}) =>
      `${year} 年${what}完成预算的比例：${units.map(({name, rate}) => `${name} ${rate}`).join("，")}`,
    spent: (value) => `决算 ${value}`,
    planned: (value) => `预算 ${value}`,
    noRate: "不计算执行率",
    over: (bound) => `超过 ${bound}`,
    under: (bound) => `不到 ${bound}`,
    legend: "横条是决算，竖线是预算，中间的细线是差额。",
    order: "各项按差额从大到小排列。",
    ownScale: "粗体的是合计，横条另用一个比例。",
    bounds: ({least, most, weighty}) =>
      `不到预算 ${least} 或超过预算 ${most}、且相差 ${weighty}以上的项目，用文字标出；界限与“核对”页的规则相同。`,
    leftOut: (count) => `图中只画差额最大的几项，其余 ${count} 项见表格。`,
    wholeOnly: "预算只列到总数，没有按项目列明，所以只能比较总数。",
    unplanned: (side, lines) =>
      `有${{expenditure: "支出", income: "收入"}[side]}、没有列明预算的：${lines.map(({name, value}) => `${name} ${value}`).join("，")}。`,
    unspent: (side, lines) =>
      `有预算、没有列明${{expenditure: "支出", income: "收入"}[side]}的：${lines.map(({name, value}) => `${name} ${value}`).join("，")}。`,
    someUnits: "有的项目只有部分单位同时列明决算和预算，这里只合计这些单位。",
    nothing: ({units, what, year}) => `${units} ${year} 年的${what}没有同时列明决算和预算，算不出执行率。`,
    columns: {
      ...{planned: "预算", spent: "决算", difference: "决算减预算"},
      ...{rate: "执行率", remark: "提示", base: "预算口径"}
    }
  },
  withinYear: {
    measure: (base) => (base ? `累计执行 ÷ ${base}` : "累计执行"),
    title: ({year, month, what, base, pace, lag}) =>
      `截至 ${year} 年 ${month} 月，${what}完成${base}的 ${pace}，${lagOf(lag)}`,
    titleOfAmount: ({year, month, what, amount}) => `截至 ${year} 年 ${month} 月，${what}累计 ${amount}`,
    titleOfLine: ({year, month, name, pace, lag}) =>
      `截至 ${year} 年 ${month} 月，离序时进度最远的是${name}，完成 ${pace}，${lagOf(lag)}`,
    titleOfUnits: ({year, what, units}) =>
      `${year} 年${what}进度：${units.map(({name, month, value}) => `${name}截至 ${month} 月 ${value}`).join("，")}`,
    elapsed: "序时进度",
    month: (month) => `${month} 月`,
    lag: ({direction, points}) =>
      ({behind: `慢 ${points} 个百分点`, ahead: `快 ${points} 个百分点`, level: "持平"})[direction],
    legend: "斜线是序时进度：过去几个月，就该完成全年预算的十二分之几。它只是参照，有的支出本来就集中在下半年。",
    noBudget: "没有同口径的全年预算，只画累计金额。",
    withoutBudget: (names) => `没有同口径的全年预算、算不出进度的：${names.join("、")}。`,
    missingMonths: (lines) =>
      `没有列明、线在此断开的月份：${lines.map(({name, months}) => `${name && `${name} `}${months.join("、")} 月`).join("，")}。`,
    leftOut: (count) => `图中只画金额最大的几项，其余 ${count} 项见表格。`,
    onlyUnits: (names) => `只有${names.join("、")}列明了各月数字，这里只合计这些单位。`,
    latest: (month, most) =>
      `截至 ${month} 月各项进度，按与序时进度相差的金额从大到小排列${most && `（前 ${most} 项，其余见表格）`}`,
    nothing: ({units, what, year}) =>
      `${units} ${year} 年的${what}没有列明各月的数字。在预算表里补上“截至某月”的累计执行数，这里就会画出进度。`,
    columns: {
      ...{month: "截至", amount: "累计执行", planned: "全年预算", pace: "进度"},
      ...{lag: "与序时进度相比", ahead: "相差金额", rows: "依据"}
    }
  },
  controlledSpending: {
    measure: (against) => `决算，对照预算${against === null ? "" : `和 ${against} 年决算`}`,
    lines: "“三公”经费、会议费、培训费",
    title({year, value, unit, change, planned}) {
      const moved =
        change &&
        {
          up: `，比 ${change.against} 年增长 ${change.growth}`,
          down: `，比 ${change.against} 年下降 ${change.growth}`,
          flat: `，与 ${change.against} 年持平`,
          noBase: "",
          unknown: ""
        }[change.direction];
      const held =
        planned &&
        (planned.direction === "flat"
          ? `，与${planned.base}相同`
          : `，${planned.direction === "up" ? "超出" : "低于"}${planned.base}的 ${planned.value} ${unit}`);
      const apart =
        change &&
        {
          ...{up: "", down: "", flat: ""},
          noBase: `；${change.against} 年为零，不计算增幅`,
          unknown: `；${change.against} 年未列明`
        }[change.direction];
      return `${year} 年“三公”经费 ${value} ${unit}${moved ?? ""}${held ?? ""}${apart ?? ""}`;
    },
    titleOfUnits: ({year, unit, units}) =>
      `${year} 年“三公”经费：${units.map(({name, value}) => `${name} ${value} ${unit}`).join("，")}`,
    untitled: (year) => `${year} 年的“三公”经费合计没有列明`,
    spent: (year) => `${year} 年决算`,
    tick: (base) => `${base}（竖线）`,
    besidePlan: ({base, value}) => `${base} ${value}`,
    besideYear: ({year, value, basis}) => `${year} 年 ${value}${basis && `（${basis}）`}`,
    missing: ({unit, year, names}) => `${unit}没有列明 ${year} 年决算数的有：${names.join("、")}。没有列明不等于零。`,
    someUnits: ({unit, year, stated, units}) =>
      `${unit && `${unit}：`}${year} 年的“三公”经费只含列明的 ${stated} 个单位，共 ${units} 个单位。`,
    reason: ({unit, statement}) => `${unit ? `${unit}：` : "原因："}${statement}`,
    nothing: ({units, years}) => `${units}${years}没有列明这项资金的“三公”经费、会议费和培训费。`,
    budgetOf: ({year, base}) => `${year} 年${base || "预算"}`,
    reasons: "报告给出的原因"
  },
  balanceOverYears: {
    lines: "收入、支出、结转和结余",
    title({year, closing, unit, direction, rate}) {
      const moved = direction && {up: "，比年初增加", down: "，比年初减少", flat: "，与年初持平"}[direction];
      const held = rate && `，相当于支出${rate.base}的 ${rate.value}`;
      return `${year} 年末结转和结余 ${closing} ${unit}${moved ?? ""}${held ?? ""}`;
    },
    titleOfUnits: ({year, name, closing, unit, rate, most}) =>
      `${year} 年末结转和结余${most ? "最多的是" : "，"}${name}${most ? "：" : " "}${closing} ${unit}${rate && `，结转结余率 ${rate}`}`,
    untitled: (year) => `${year} 年末的结转和结余没有列明`,
    rate: (value) => `结转结余率 ${value}`,
    below: "年末结转和结余，及结转结余率",
    blank: ({unit, years}) => `${unit}${years}一项也没有列明，图中留空。`,
    missing: ({unit, years}) =>
      `${unit}没有列明的，图中留空：${years.map(({year, names}) => `${year} 年的${names.join("、")}`).join("；")}。`,
    someUnits: "有的年份只有一部分单位列明，合计只含列明的单位。",
    meaning: ({name, meaning, caution}) => `${name}：${meaning}${caution}`,
    noRate: "没有同时列明年末结转和结余与支出预算，不计算结转结余率。",
    nothing: ({units, years}) => `${units}${years}没有列明这项资金的收入、支出和结余合计。`,
    planned: "支出预算",
    base: "预算口径"
  },
  rowsBehind: {
    title: ({lines, years, measure, rows, documents}) =>
      `${years}${lines}（${measure}）由 ${rows} 个数字组成，出自 ${documents} 份文件`,
    caption: "当前筛选背后的数字",
    methods: {
      delta: "按原文“比上年增减额”",
      growth: "按原文“比上年增减幅度”",
      rate: "按原文“完成率”",
      sum: "各项资金相加",
      remainder: "合计减去列明的部分",
      identity: "按收支平衡",
      lines: "所列各行相加",
      carried: "取自相邻年度的结余"
    },
    codeOf: ({code, scheme}) => `${code}（${scheme}）`,
    schemes: {economic: "经济分类", functional: "功能分类", union: "工会会计科目"},
    total: (year) => `${year} 年合计`,
    totalOfAll: "各年合计",
    inexact: ({year, value}) => `${year} 年各行相加得 ${value}，与所列合计不一致，差额是尾差或原文本身的差异。`,
    how: ({basis, method}) => (method ? `${basis}：${method}` : basis),
    all: (count) => `显示全部 ${count} 行`,
    copy: "复制表格",
    copied: (count) => `已复制 ${count} 行，可以直接粘贴到表格软件。`,
    copyFailed: "浏览器不允许复制。请改用下载。",
    download: "下载 CSV",
    file: ({units, lines, years}) => `${units}-${lines}-${years}.csv`,
    columns: {
      ...{unit: "单位", year: "年度", line: "项目", code: "科目编码", scheme: "编码体系", fund: "资金"},
      ...{measure: "口径", share: "占比", basis: "依据", document: "文件", place: "章节", file: "数据文件：行"},
      ...{value: (unit) => `数值（${unit}）`}
    }
  },
  wholeAtOnce: {
    title({year, what, value, unit, side, largest, notItemised}) {
      const of = {expenditure: "占支出的", income: "占收入的"}[side];
      const shareOf = (share: string) => share && `，${of} ${share}`;
      const most =
        largest &&
        `，${notItemised ? "列明的里面" : "其中"}${largest.name}最多，${largest.value} ${unit}${shareOf(largest.share)}`;
      const rest =
        notItemised && `${largest ? "；" : "，"}没有列明的有 ${notItemised.value} ${unit}${shareOf(notItemised.share)}`;
      return `${year} 年${what} ${value} ${unit}${most ?? ""}${rest ?? ""}`;
    },
    titleOfLast: ({year, what, value, unit}) => `${year} 年${what} ${value} ${unit}，没有再往下的细目`,
    titleOfNone: ({year, what, value, unit}) => `${year} 年${what} ${value} ${unit}，没有可以画成面积的部分`,
    titleOfUnits: ({year, what, unit, values}) =>
      `${year} 年${what}：${values.map(({name, value}) => (value ? `${name} ${value} ${unit}` : `${name}没有列明`)).join("，")}`,
    trail: "从整体到这里",
    listed: (count) => `有 ${count} 项太小，图里写不下名称，列在这里：`,
    withoutArea: ({unit, values}) =>
      `零和负数没有面积，图里没有画：${values.map(({name, value}) => `${name} ${value}`).join("、")}（单位：${unit}）。`,
    shares: {expenditure: "百分比是占全部支出的比重。", income: "百分比是占全部收入的比重。"},
    sameScale: "各单位按同一比例画，高矮可以相比。",
    columns: {share: {expenditure: "占支出", income: "占收入"}}
  },
  bridge: {
    title({year, against, what, unit, change, most}) {
      const whole = `${year} 年${what}${heldAgainst({change, unit, than: `${against} 年`})}`;
      if (most === null) return whole;
      if (most === "none") return `${whole}，各项也都没有变化`;
      const {direction, amount} = most.change;
      const by = {up: `增加 ${amount} ${unit}`, down: `减少 ${amount} ${unit}`, flat: "没有变化", even: "在误差之内"};
      return `${whole}，变动最大的是${most.name}，${by[direction]}`;
    },
    titleOfUnits: ({year, against, what, unit, changes}) =>
      `${year} 年${what}：${changes
        .map(
          ({name, change}) => `${name}${change ? heldAgainst({change, unit, than: `${against} 年`}) : "缺一年的数字"}`
        )
        .join("；")}`,
    years: (against, year) => `${year} 年比 ${against} 年`,
    chooseYear: "看哪一年",
    chooseAgainst: "与哪一年比",
    total: (year) => `${year} 年`,
    rest: (count) => `其余 ${count} 项合计`,
    restUnchanged: (count) => `其余 ${count} 项没有变化`,
    notStatedIn: (year) => `${year} 年未列`,
    scale: "从上到下，每一条接着上一条的终点；横向只画变动所在的一段，不一定从 0 开始。",
    sameScale: "各单位按同一比例画，长短可以相比。",
    reasons: (count) => `报告说明的其他原因（与上年比，${count} 条）`,
    reason({year, unit, statement}) {
      const by = `${year && `${year} 年`}${unit}`;
      return `${by && `${by}：`}${statement}`;
    },
    alone: ({units, year}) => `${units}只有 ${year} 年的数字，没有别的年份可以比较。`,
    columns: {difference: "增减", reason: "报告说明的原因（与上年比）"}
  },
  measured: (what, measure) => `${what}${measure}`,
  noHeads: ({units, year}) => `${units} ${year} 年的在职人数没有列明或为零，不能折算成人均。`,
  chartChange: {
    mark: (year) => `${year} 年起科目有变`,
    before: ({year, line}) => `${year} 年以前为“${line}”`,
    since: ({year, line}) => `${year} 年起为“${line}”`,
    note: ({year, earlier, later}) =>
      `${year} 年起科目表改了，“${earlier}”改为“${later}”：前后口径不同，数列在这里断开，不宜直接比较。`
  },
  trend: {
    label: "怎么画",
    ways: {lines: "逐项", stacked: "堆积", shares: "占比"},
    subject: ({what, fund, measure}) => {
      const scope = [fund, measure].filter((part) => part !== "").join("，");
      return scope ? `${what}（${scope}）` : what;
    },
    title: ({what, unit, asShare, side, first, last, direction, largest}) => {
      const subject = asShare ? `${what}占${side}合计的比重` : what;
      const number = (value: string) => (unit ? `${value} ${unit}` : value);
      const rises = asShare ? {up: "升到", down: "降到"} : {up: "增加到", down: "减少到"};
      const most = largest
        ? `，${largest.itemised ? "列明的各项中" : "其中"}最多的是${largest.name}（${number(largest.value)}）`
        : "";
      if (!first) return `${last.year} 年${subject} ${number(last.value)}${most}`;
      return direction === "flat"
        ? `${subject} ${first.year} 年和 ${last.year} 年都是 ${number(last.value)}${most}`
        : `${subject}从 ${first.year} 年的 ${number(first.value)}${unit ? "" : " "}${rises[direction]} ${last.year} 年的 ${number(last.value)}${most}`;
    },
    several: ({what, year, unit, asShare, side, units}) =>
      `${year} 年${asShare ? `${what}占${side}合计的比重` : what}：${units
        .map(({name, value}) => (value === "" ? `${name}没有列明` : `${name} ${value}${unit && ` ${unit}`}`))
        .join("，")}`,
    lastStated: ({year, value}) => `${year} 年 ${value}`,
    rest: (count) => `其余 ${count} 项`,
    together: (what) => `${what}合计`,
    folded: (count) => `金额较小的 ${count} 项合在一起画，逐项数字见表。`,
    wholeLeftOut: "合计比各项大得多，不画在图上，见标题和表。",
    twoYears: "只有两个年度，只能比较，看不出趋势。",
    notStated: ({unit, years}) => `${unit}${years}没有列明，图上留空。`,
    undivided: (per, {unit, years}) =>
      per === "head"
        ? `${unit}${years}没有可用的在职人数，算不出人均。`
        : `${unit}${years}的合计不大于零，算不出占比。`,
    noBase: (per, {units, what, years}) =>
      per === "head"
        ? `${units}${years}没有可用的在职人数，算不出人均${what}。`
        : `${units}${years}的合计不大于零，算不出${what}的占比。`
  },
  heat: {
    label: "每格看什么",
    ways: {change: "比上年", execution: "执行率", share: "占比"},
    units: (kind, unit) =>
      ({change: `${unit}比上年增减，%`, execution: "决算 ÷ 预算，%", share: "占合计的比重，%"})[kind],
    executionMeasure: "决算对预算（有调整预算的用调整预算）",
    change: ({unit, name, year, only, direction, growth}) =>
      `${cellOf({unit, name, year}, only ? "" : "变化幅度最大的是")}，比上年${direction === "up" ? "增长" : "下降"} ${growth}`,
    unchanged: (years) => `${years}各项都和上年持平`,
    execution: ({unit, name, year, only, rate}) =>
      `${cellOf({unit, name, year}, only ? "" : "执行率最低的是")}，${only ? "执行率" : ""}为 ${rate}`,
    share: ({unit, name, year, only, share, side}) =>
      `${cellOf({unit, name, year}, only ? "" : "占比最大的是")}，占${side}合计的 ${share}`,
    none: (kind, {units, what, years}) =>
      ({
        change: `${units}${years}的${what}没有可比的上年数字，算不出增减幅度。`,
        execution: `${units}${years}的${what}没有同时列明的决算和预算，算不出执行率。`,
        share: `${units}${years}的合计不大于零，算不出${what}的占比。`
      })[kind],
    blank: {
      ...{notStated: "没有列明", noBefore: "上年没有可比的数字", noBase: "上年为零或负数，不计算增幅"},
      ...{noHeads: "没有可用的在职人数", noBudget: "没有可比的预算", noWhole: "合计不大于零，算不出占比"},
      ...{otherLine: "这一年列在另一科目", chartChanged: "科目有变，不和上年比"}
    },
    reading: {
      change: "蓝色为增，红色为减，超过 50% 的颜色不再加深。“—”是没有数字，原因指向即见。",
      execution: "红色为低于 100%，蓝色为高于 100%，相差 50 个百分点以上颜色不再加深。“—”是没有数字，原因指向即见。",
      share: "颜色越深，占比越大。“—”是没有数字，原因指向即见。"
    }
  },
  nothing: ({units, what, years}) => `${units}${years}的${what}在这个口径下没有数字。可以去掉一项筛选再看。`
};

/** What a word in a report says about the figures after it. */
export type Token =
  | {kind: "subject"; id: string}
  | {kind: "year"; shift: number}
  | {kind: "exactYear"; year: number}
  | {kind: "own" | "other" | "stranger"}
  | {kind: "aimed" | "reached"}
  | {kind: "plan" | "budget" | "actual" | "completion" | "share" | "growth"}
  | {kind: "against" | "from" | "into" | "each"}
  | {kind: "up" | "down" | "more" | "fewer" | "beyond" | "short" | "conflict"}
  | {kind: "end" | "comma" | "mark" | "open" | "close" | "cell"}
  | {kind: "filler"};

/** A token with where it stands. */
export type Placed = Token & {at: number; end: number};

const words: readonly (readonly [RegExp, Token])[] = [
  [
    /(?:增加|增长|上升|提高)(?:（减少）|\(减少\)|（下降）|下降|减少)|(?:增|升)(?:\(|（)(?:减|降)(?:\)|）)|增减(?!率|额|变动|幅|数|情况)/y,
    {kind: "conflict"}
  ],
  [/(?:超出|超过|突破|高出|高于)(?=(?:年初|全年|收入|支出)*预算)/y, {kind: "beyond"}],
  [/低于(?=(?:年初|全年|收入|支出)*预算)/y, {kind: "short"}],
  [/(?:变动率|增长率|增减率)[:：](?=[（(])/y, {kind: "filler"}],
  [/(?:政府性基金|国有资本经营|社会保险基金|财政专户)(?:预算)?(?:财政拨款)?(?:支出|收入)?/y, {kind: "stranger"}],
  [/(?:行政|事业|工勤|参公)编制/y, {kind: "stranger"}],
  [/多了|多出/y, {kind: "more"}],
  [/少了/y, {kind: "fewer"}],
  [/增幅|降幅|增速|增长率|增减率|变动率|增减额|同比变动|增减变动/y, {kind: "growth"}],
  [
    /(?:压减|下降|降低|减少|缩减|回落|降|升|提高|增加|上升|增长|压缩|扩大|变化|变|压|增|涨|减|调减|调增|调整)(?:至|到|为)/y,
    {kind: "into"}
  ],
  [/增加|增长|上升|提高|提升|增|升|高出|多支出|多收入|多[花支用收列]|多(?=\d)|高(?=\d)|上涨|上调/y, {kind: "up"}],
  [
    /减少|下降|降低|回落|缩减|压减|压缩|少[花支用收列]|低了|压了|降了|减了|节省|少(?=[\d约])|低(?=[\d约])|减|降|节约|下调/y,
    {kind: "down"}
  ],
  [
    /完成(?:了)?(?:年初|全年|年度|调整)?(?:收入|支出)?预算(?:数|额)?(?:的)?|(?:预算)?(?:执行率|完成率|完成比例|控制率)|完成(?=百分之|\d[\d.]*%)|[=＝](?=\d[\d.]*%)|(?:年初|全年|调整)?预算(?:数|额)?的(?=百分之|\d[\d.]*%|[一二三四五六七八九两]成)/y,
    {kind: "completion"}
  ],
  [
    /(?:比|较|与|同)(?=上|去|前|头一年|年初|预算|年初预算|20\d\d|二〇|20 )|(?:高于|低于|多于|少于)(?=20\d\d年)|同比|相比|比上年|较(?=年)|对比/y,
    {kind: "against"}
  ],
  [/占比|占|比重/y, {kind: "share"}],
  [/分别|依次/y, {kind: "each"}],
  [/由(?=上年|去年|20\d\d|[\d.]+[%万元])/y, {kind: "from"}],
  [/(?:年初)?预算(?:数|安排|额|批复)?|年初安排/y, {kind: "budget"}],
  [/决算(?:数|支出|收入)?|执行数|实际支出|实际完成|实际|完成数/y, {kind: "actual"}],
  [/上年(?:度|末|同期)?|去年(?:同期)?|上一年(?:度)?|头一年/y, {kind: "year", shift: -1}],
  [/本年(?:度)?|今年|报告期/y, {kind: "year", shift: 0}],
  [/次年|明年|下年(?:度)?|下一年(?:度)?/y, {kind: "year", shift: 1}],
  [/(?:年度|年初|绩效)?(?:目标|指标)值/y, {kind: "aimed"}],
  [/(?:全年|实际)?完成值|实际值/y, {kind: "reached"}],
  [/拟|计划|力争|目标|预计|预期/y, {kind: "plan"}],
  [/[。！？!?]/y, {kind: "end"}],
  [/[；;]/y, {kind: "end"}],
  [/[，,]/y, {kind: "comma"}],
  [/[、]|和|与|及/y, {kind: "mark"}],
  [/[（(](?:亿|万|千)?元[)）]|单位[:：]?(?:亿|万|千)?元|功能分类|经济分类/y, {kind: "filler"}],
  [/[（(](?=[^）)]{2,})/y, {kind: "open"}],
  [/[)）]/y, {kind: "close"}],
  [/[\t]/y, {kind: "cell"}]
];

/** Words that say nothing of what a figure is of. */
const fillers =
  /绩效目标|不升反降|不降反升|当年|相当于|没有突破|未超过|快于|慢于|账面|列支|列示|口径|方面|基础上|原填|更正为|其中|包括|全年|全部|年度|总体|共计|合计|总计|累计|总额|金额|资金|经费|规模|情况|支出结构|内部构成|为人民币|人民币|左右|主要|达到|达|为|是|共|完成|实现|发生|安排|使用|支付|核定|实有|现有|的|了|在|至年末|至|到|从|等|约|已|均|仅|即|数|额|总|按|以|也|则|又|再|只|就|控制|保持|之间|末|本|年|率|度|各|项|其|中|看|有|增|减|比例|水平|[：:（(“”"'《》\-—～~+−.=]|一是|二是|三是|[①②③④⑤⑥]|(?:[一二三四五六七八九十]+|\d+)[、.]|[（(](?:\d+|[一二三四五六七八九十]+)[)）]/y;

/** Others' organisations, where one begins what is said. */
const organisation = /[\p{Script=Han}]{0,4}(?:医院|学校|文化宫|疗养院|幼儿园|教育工会|机关工会|街道工会)/uy;
const own = /本单位|我单位|本部门|我部门|本会|我会|本院|我院|本校|我校|本街道|本局|我局|单位(?=编制|收入|支出)/y;
const other =
  /该(?:中心|校|院|馆|公司)|各(?:镇|乡|街道|基层|直属)[（(]?[\p{Script=Han}]{0,2}[)）]?(?:总工会|工会)?|下级(?:工会|单位)?|(?:[^\P{Script=Han}入于由为与和及在向给是对将被把让属查另]){1,3}(?:镇|乡|街道|开发区)(?:总)?工会|开发区总工会|全(?:区|市|县|省|国|州|镇|系统|行业)(?:[\p{Script=Han}]{0,6}(?:系统|单位|部门))?|下属|所属|(?:市|省|县|州|街道)(?:总工会|级|直)|机关本级|横向比较|同类单位|(?:[^\P{Script=Han}入于由为与和及在向给是对将被把让属另有]){2}(?:区|县|市)总工会/uy;
const chineseYear = /[〇零一二三四五六七八九]{4}年(?:度)?/y;
const digitYear = /(20\d\d)(?:年(?:度)?)?(?![\d.万元人]|年?\d{1,2}月)/y;

/** What the words of a text say, in order; `subjects` are names of what figures are of, `unit` those of the report's own unit. */
export function tokens(
  text: string,
  {
    subjects,
    units,
    skip
  }: {
    subjects: readonly (readonly [name: string, id: string])[];
    units: readonly string[];
    skip: readonly {at: number; end: number}[];
  }
): {placed: Placed[]; unknown: {at: number; text: string}[]} {
  const placed: Placed[] = [];
  const unknown: {at: number; text: string}[] = [];
  const skipped = new Map(skip.map(({at, end}) => [at, end]));
  const sorted = [...subjects].sort((a, b) => b[0].length - a[0].length);
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let at = 0; at < text.length;) {
    const over = skipped.get(at);
    if (over !== undefined) {
      at = over;
      continue;
    }
    const [token, end] = tokenAt(at);
    if (token) placed.push({...token, at, end});
    else if (/\p{Script=Han}/u.test(text[at]!)) unknown.push({at, text: text[at]!});
    at = end;
  }
  return {placed, unknown};

  function tokenAt(at: number): [Token | undefined, number] {
    const name = units.find((unit) => text.startsWith(unit, at));
    if (name !== undefined) return [{kind: "own"}, at + name.length];
    const mine = match(own, at);
    if (mine) return [{kind: "own"}, own.lastIndex];
    const others = match(other, at);
    if (others) return [{kind: "other"}, other.lastIndex];
    if (/^$|[，,。；;、\t：:（(]$/.test(text.slice(0, at).slice(-1)) && match(organisation, at))
      return [{kind: "other"}, organisation.lastIndex];
    const subject = sorted.find(([each]) => text.startsWith(each, at));
    const last = placed.at(-1);
    // 会议费支出: what was spent on something named is of that.
    if (subject && /^(?:支出|收入)$/.test(subject[0]) && last?.kind === "subject" && last.end === at)
      return [{kind: "filler"}, at + subject[0].length];
    if (subject) return [{kind: "subject", id: subject[1]}, at + subject[0].length];
    const digits = match(digitYear, at);
    if (digits && !(/[〔[［]/.test(text[at - 1] ?? "") || /^[)）]\s*\d+\s*号/.test(text.slice(at + 4))))
      return [{kind: "exactYear", year: Number(digits[1])}, digitYear.lastIndex];
    const chinese = match(chineseYear, at);
    if (chinese) {
      const year = [...chinese[0].slice(0, 4)]
        .map((c) => "〇一二三四五六七八九".indexOf(c === "零" ? "〇" : c))
        .join("");
      return [{kind: "exactYear", year: Number(year)}, chineseYear.lastIndex];
    }
    for (const [pattern, token] of words) if (match(pattern, at)) return [token, pattern.lastIndex];
    if (match(fillers, at)) return [{kind: "filler"}, fillers.lastIndex];
    return [undefined, at + 1];
  }
}

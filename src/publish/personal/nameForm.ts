import {followers, leaders} from "./nameContexts.js";
import {beginsWord} from "./notNames.js";
import type {Span} from "./span.js";
import {compoundSurnames, surnames} from "./surnames.js";

/** What stands in no given name: offices, bodies and places, what counts and joins, and the nameless 某. */
const never =
  /[的了是在与及等或被把吗呢吧其此该每各某谁哪个位名些件项目局部处科室院校站所厂司会区县市省镇乡街组队班费款额账票税率角亿吨亩岁页条表册级届次种类型式量度数值价收支预算决付拨购买卖销租借贷债券险药病症医伤残贫困救助补贴帮扶慰问访查审核批办管控监督检评估测验证通记录总档案材料号码址邮箱网线电话手机你我他她它们这那么什不没无非勿请让使叫对给从往也都又还再只仅便则却但而且虽职员党政单主席写做干去出下]/u;
/** What a name does not end with, as it begins what follows. */
const neverLast = /[同向于为由并将应着过到以已获提参负签住考]/u;
const han = /^\p{Script=Han}+$/u;
/** The names of peoples that write theirs with a dot between its parts. */
const dotted = /^\p{Script=Han}{2,6}(?:[·•・‧]\p{Script=Han}{1,6}){1,2}/u;

/** Whether a text, all of it, has the form of a Chinese name; one that is also a word is none, unless a name is `sure` to stand there. */
export function isName(text: string, {sure = false}: {sure?: boolean} = {}): boolean {
  if (!han.test(text) || text.length < 2 || text.length > 4) return false;
  const compound = text.length > 2 && compoundSurnames.has(text.slice(0, 2));
  if (!compound && (text.length > 3 || !surnames.has(text[0]!) || (!sure && beginsWord(text)))) return false;
  const given = text.slice(compound ? 2 : 1);
  return !never.test(given) && !neverLast.test(given.at(-1)!);
}

/**
 * The name that begins at a place, if one does and what follows it can follow a name: the longest that fits. Where one is
 * `sure` to stand, it may also be a word that nothing is written on to.
 */
export function nameAt(text: string, {start, sure = false}: {start: number; sure?: boolean}): Span | undefined {
  const parts = dotted.exec(text.slice(start, start + 24));
  if (parts) return {start, end: start + parts[0].length};
  const length = [4, 3, 2].find((length) => {
    const [name, rest] = [text.slice(start, start + length), text.slice(start + length, start + length + 8)];
    const whole = sure && !/^\p{Script=Han}/u.test(rest);
    return isName(name, {sure: whole}) && followers.test(rest) && !(name.endsWith("和") && beginsName(rest));
  });
  return length === undefined ? undefined : {start, end: start + length};
}

const beginsName = (text: string): boolean => [4, 3, 2].some((length) => isName(text.slice(0, length)));

/**
 * The name that ends at a place. What stands before it decides where it begins, and without `loose` has to be something
 * that a name follows.
 */
export function nameBefore(text: string, {end, loose = false}: {end: number; loose?: boolean}): Span | undefined {
  const parts = /\p{Script=Han}{2,6}(?:[·•・‧]\p{Script=Han}{1,6}){1,2}$/u.exec(text.slice(Math.max(0, end - 24), end));
  if (parts) return {start: end - parts[0].length, end};
  const starts = [4, 3, 2]
    .map((length) => end - length)
    .filter((start) => start >= 0 && isName(text.slice(start, end)));
  const led = starts.find((start) => leaders.test(text.slice(Math.max(0, start - 4), start)));
  const start = led ?? (loose ? starts[0] : undefined);
  return start === undefined ? undefined : {start, end};
}

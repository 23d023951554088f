import {acts, fields, labels, offices, persons, roles} from "./nameContexts.js";
import {isName, nameAt, nameBefore} from "./nameForm.js";
import type {Span} from "./span.js";

const field = new RegExp(
  `(${labels}|${fields}|${offices}|${roles}|${persons})(?:[（(][^）)]{0,12}[）)])?[ \\u3000]*[：:][ \\u3000]*`,
  "gu"
);
const title = new RegExp(`(?:${labels}|${offices}|${roles})[ \\u3000]?[（(“"]?`, "gu");
const act = new RegExp(`(?:${acts})[ \\u3000]?`, "gu");
const behind = new RegExp(
  `(?=(?:[ \\u3000]|[（(][男女][，,]?[^）)]{0,8}[）)])?(?:等?(?:[0-9０-９]{1,5}|[一二两三四五六七八九十几多]{1,4})[名位]|等?(?:[0-9０-９]{1,5}|[两三四五六七八九十几多]{1,4})人|等人|等?(?:${persons})|(?:原|现任|代|兼)?(?:常务)?(?:副|总)?(?:${offices})))`,
  "gu"
);
/** Between a name and the number of its telephone or its identity. */
const beforeNumber =
  /(?:[\s：:，,（(、；;|]|(?:联系)?电话|联系方式|手机号?码?|(?:公民)?身份(?:证|证件)?号?码?|号码?|为|是)*$/u;
const joined = /^(?:[、，,；;\s/]+|[和与及])/u;
const joins = /(?:、|[和与及])$/u;
const alone = /(?<!\p{Script=Han})(?:\p{Script=Han}{2,4}、){2,}\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;
/** The fields of a form that hold a person, never a body or a kind of persons. */
const ofOne = /(?:人|姓名|署名)$/u;

/**
 * The names of persons in a Chinese text, as far as what stands around them says that they are: a form's field, an office
 * or 同志, an act, a list of names, a telephone or identity number behind. `numbers` are those numbers.
 */
export function chineseNames(text: string, {numbers}: {numbers: readonly Span[]}): Span[] {
  const found = [
    ...[...text.matchAll(field)].flatMap(({index, 0: {length}, 1: label}) =>
      forward(text, {from: index + length, field: true, sure: ofOne.test(label!)})
    ),
    ...[title, act].flatMap((form) =>
      [...text.matchAll(form)].flatMap(({index, 0: {length}}) => forward(text, {from: index + length}))
    ),
    ...[...text.matchAll(behind)].flatMap(({index}) => backward(text, index)),
    ...numbers.flatMap(
      ({start}) =>
        nameBefore(text, {end: start - beforeNumber.exec(text.slice(Math.max(0, start - 30), start))![0].length}) ?? []
    ),
    ...[...text.matchAll(alone)].flatMap(({index, 0: list}) => listed(list, index))
  ];
  return widest(found);
}

/** Names from a place on, as long as they are joined; in a form's field commas and spaces join them too. */
function forward(
  text: string,
  {from, field = false, sure = false}: {from: number; field?: boolean; sure?: boolean}
): Span[] {
  const found: Span[] = [];
  for (let at = from; ;) {
    const name = (field && spacedAt(text, at)) || nameAt(text, {start: at, sure});
    if (!name) return found;
    found.push(name);
    const next = joined.exec(text.slice(name.end, name.end + 4));
    if (!next || (!field && /[^、和与及]/u.test(next[0]))) return found;
    at = name.end + next[0].length;
  }
}

/** A name of two characters with a space between them, so that it is as long as one of three. */
function spacedAt(text: string, start: number): Span | undefined {
  const [wide] =
    /^\p{Script=Han}[ \u3000]{1,2}\p{Script=Han}(?!\p{Script=Han})/u.exec(text.slice(start, start + 5)) ?? [];
  return wide && isName(wide.replace(/[ \u3000]/g, "")) ? {start, end: start + wide.length} : undefined;
}

/** Names up to a place, as long as they are joined. */
function backward(text: string, to: number): Span[] {
  const found: Span[] = [];
  for (let end = to; ;) {
    const persons =
      found.length > 0 ||
      /^[ \u3000]?(?:等|同志|先生|女士|[0-9０-９一二两三四五六七八九十几多]+[名位])/u.test(text.slice(to, to + 5));
    const name = nameBefore(text, {end, loose: persons});
    if (!name) return found;
    found.push(name);
    const before = joins.exec(text.slice(Math.max(0, name.start - 1), name.start));
    if (!before) return found;
    end = name.start - 1;
  }
}

/** Three names or more that stand in a list by themselves. */
function listed(list: string, index: number): Span[] {
  const names = list.split("、");
  if (!names.every((name) => isName(name))) return [];
  return names.map((name, i) => {
    const start = index + names.slice(0, i).join("、").length + (i > 0 ? 1 : 0);
    return {start, end: start + name.length};
  });
}

/** Each of those that lie over one another once, as the first and longest. */
function widest(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of inOrder) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** A rule of a style: what it is for, how much it weighs, and what it declares, in its order. */
export interface StyleRule {
  selector: string;
  weight: number;
  declarations: readonly (readonly [property: string, value: string])[];
}

/** A style as far as pictures follow it: its rules, and its variables in the language asked for. */
export interface StyleRules {
  rules: readonly StyleRule[];
  variables: ReadonlyMap<string, string>;
}

/**
 * Reads the style of drawings: rules in the order in which they decide, the lightest first. Conditions (`@media`) and
 * what only a pointer brings about are for the screen: they are left out. `:root` and `:lang()` give the variables.
 */
export function styleRules(css: string, {lang}: {lang: string}): StyleRules {
  const variables = new Map<string, string>();
  const rules: StyleRule[] = [];
  for (const {head, body} of blocks(css.replaceAll(/\/\*[^]*?\*\//g, ""))) {
    if (head.startsWith("@")) continue;
    const declarations = body
      .split(";")
      .filter((text) => text.includes(":"))
      .map((text) => [text.slice(0, text.indexOf(":")).trim(), text.slice(text.indexOf(":") + 1).trim()] as const);
    for (const selector of selectors(head)) {
      if (selector === ":root" || isOfLanguage(selector, lang))
        for (const [name, value] of declarations) variables.set(name, value);
      else if (!/:(?:hover|root|lang)\b/.test(selector))
        rules.push({selector, weight: weightOf(selector), declarations});
    }
  }
  return {variables, rules: rules.sort((a, b) => a.weight - b.weight)};
}

/** What stands outside braces and inside them; a block that holds blocks is one. */
function blocks(css: string): {head: string; body: string}[] {
  const found: {head: string; body: string}[] = [];
  let [from, open, depth] = [0, 0, 0];
  for (let at = 0; at < css.length; at++) {
    if (css[at] === "{" && depth++ === 0) open = at;
    if (css[at] !== "}" || --depth > 0) continue;
    found.push({head: css.slice(from, open).trim(), body: css.slice(open + 1, at)});
    from = at + 1;
  }
  return found;
}

/** The selectors of a list, without those inside parentheses. */
function selectors(head: string): string[] {
  return head.split(/,(?![^(]*\))/).map((selector) => selector.trim().replaceAll(/\s+/g, " "));
}

function isOfLanguage(selector: string, lang: string): boolean {
  const of = /^:lang\(([\w-]+)\)$/.exec(selector)?.[1];
  return of !== undefined && (lang === of || lang.startsWith(`${of}-`));
}

/** The specificity of a selector as one number: ids, then classes and the like, then names of elements. */
function weightOf(selector: string): number {
  const inner = /:(?:not|is)\(([^()]*)\)/g;
  const within = [...selector.matchAll(inner)].map(([, list]) => Math.max(...selectors(list!).map(weightOf)));
  const rest = selector.replaceAll(inner, "");
  const count = (pattern: RegExp) => [...rest.matchAll(pattern)].length;
  const own =
    10_000 * count(/#[\w-]+/g) + 100 * count(/\.[\w-]+|\[[^\]]*\]|:[\w-]+/g) + count(/(?:^|[\s>+~])[a-z][\w-]*/g);
  return within.reduce((sum, weight) => sum + weight, own);
}

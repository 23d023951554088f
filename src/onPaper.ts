import type {Choice, UnitYear} from "./choice.js";
import {checkStatuses} from "./checks/case.js";
import {paperHead} from "./components/paperHead.js";
import type {Query} from "./database/query.js";
import {count} from "./format.js";
import {isAboutUnit} from "./pages.js";
import type {PageName} from "./pages.js";
import {paperFacts} from "./paperFacts.js";
import type {PaperFacts} from "./paperFacts.js";
import {holdsProject} from "./project/storedProject.js";
import type {Words} from "./text.js";
import {whenIdle} from "./whenIdle.js";

/** What a printed page says in the place of its bar; `show` brings it in line with what the page shows. */
export interface OnPaper {
  node: HTMLElement;
  show(choice: Choice): void;
}

/**
 * What the page is, its unit and year, the unit of money, the day of publication and how the checks ended. The last two
 * are asked for once the page is shown, and follow when they are known; beside documents of the reader's own the engine
 * must make every check for that, and does it when the page is idle.
 */
export function onPaper(
  query: Query,
  {page, years, words}: {page: PageName; years: readonly UnitYear[]; words: Words}
): OnPaper {
  const head = paperHead();
  let shown: Choice | undefined;
  let known: readonly PaperFacts[] = [];

  function draw({unit, year}: Choice) {
    const row = years.find((each) => each.unit_id === unit)!;
    const facts = known.find((each) => each.unit_id === unit && each.fiscal_year === year);
    // On the page 收支 the reader chooses the unit of money, and each figure says it.
    const money = page !== "spending" && words.amountUnitMeaning;
    const subject = words.overview.subject({unit: words.name(row), year});
    if (!isAboutUnit(page)) head.show([words.product, words.pages[page]], {more: []});
    else
      head.show([subject, words.pages[page]], {
        more: [money, ...(facts ? told(facts, words) : [])].filter((part) => part !== false)
      });
  }

  async function ask() {
    known = await paperFacts(query);
    draw(shown!);
  }

  return {
    node: head.node,
    show(choice) {
      const isFirst = shown === undefined;
      shown = choice;
      draw(choice);
      if (!isFirst || !isAboutUnit(page)) return;
      const start = () => void ask().catch(() => undefined);
      if (holdsProject()) whenIdle(start);
      else start();
    }
  };
}

function told(facts: PaperFacts, {paper, overview}: Words): string[] {
  const ended = checkStatuses.filter((status) => facts[status] > 0);
  return [
    facts.published_on === null ? overview.sources.undated : paper.published(facts.published_on),
    ended.length === 0
      ? paper.unchecked
      : paper.checked({
          cases: count(ended.reduce((sum, status) => sum + facts[status], 0)),
          ended: ended.map((status) => ({status, count: count(facts[status])}))
        })
  ];
}

import type {Page} from "playwright-core";

/** The Chinese that an English page shows without saying that it is: a screen reader would spell it or leave it out. */
export async function foreignText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const {textContent: text, parentElement: parent} = texts.currentNode;
      const isEnglish = parent!.closest("[lang]")!.getAttribute("lang")!.startsWith("en");
      // What a field holds, and what stands in a drawing, cannot be marked.
      const isHeld = parent!.closest("textarea, option, .editor, svg, script, style") !== null;
      if (isEnglish && !isHeld && parent!.checkVisibility({visibilityProperty: true}) && /\p{Script=Han}/u.test(text!))
        found.push(text!);
    }
    return found;
  });
}

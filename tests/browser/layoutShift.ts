import type {Page} from "playwright-core";

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: {node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly}[];
}

/**
 * How far the page has moved under its reader since it was opened: the sum of all layout shifts (each a fraction of
 * the window, stricter than the web vital, which takes the worst five seconds) but those that answer an input within
 * half a second, and what moved in each.
 */
export async function layoutShift(page: Page): Promise<{score: number; moved: string[]}> {
  return page.evaluate(async () => {
    const entries = await new Promise<LayoutShift[]>((resolve) => {
      const seen: PerformanceEntry[] = [];
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
        type: "layout-shift",
        buffered: true
      });
      setTimeout(() => resolve(seen as LayoutShift[]), 100);
    });
    const shifts = entries.filter(({hadRecentInput}) => !hadRecentInput);
    return {
      score: shifts.reduce((sum, {value}) => sum + value, 0),
      moved: shifts.map(({value, sources}) => `${value.toFixed(4)}: ${sources.map(describe).join(", ")}`)
    };

    function describe({node, previousRect, currentRect}: LayoutShift["sources"][number]): string {
      const element = node instanceof Element ? node : node?.parentElement;
      const name = element ? `<${element.localName}${element.id ? `#${element.id}` : ""}>` : "something removed";
      const rect = ({x, y, width, height}: DOMRectReadOnly) => [x, y, width, height].map(Math.round).join(" ");
      return `${name} from ${rect(previousRect)} to ${rect(currentRect)}`;
    }
  });
}

import type {Page} from "playwright-core";
import {referencedNumber} from "../reference/referencedNumber.js";

/** A number in a figure, and the address that opens it. */
export interface ShownNumber {
  figure: string;
  href: string;
  text: string;
}

/** Every number that a figure of the page shows and that opens as a figure or a line: in its title, its drawing, its table. */
export async function shownNumbers(page: Page, within = "figure"): Promise<ShownNumber[]> {
  const links = page.locator(`main :is(${within}) a[href^="#figure/"], main :is(${within}) a[href^="#line"]`);
  return links.evaluateAll((nodes) =>
    // A mark that leads where the number beside it does has no text.
    nodes
      .filter((node) => node.textContent.trim() !== "")
      .map((node) => ({
        figure: node.closest("figure")?.id ?? "",
        href: node.getAttribute("href")!,
        text: node.textContent.trim()
      }))
  );
}

/** The numbers that are not what the reference works out for their address, to the decimals shown; `unit` is what amounts are in. */
export function wrongNumbers(numbers: readonly ShownNumber[], {unit}: {unit: number}): string[] {
  const asked = new Map(numbers.map((number) => [`${number.figure} ${number.href} ${number.text}`, number]));
  return [...asked.values()].flatMap(({figure, href, text}) => {
    const digits = /[−+-]?[\d,]+(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "").replace("−", "-");
    const rate = text.includes("%");
    const known = referencedNumber(href, {rate});
    if (digits === undefined || !known) return `${figure}: ${text} of ${href}, which the reference does not know`;
    const scale = rate ? 0.01 : unit;
    const half = 0.500001 * 10 ** -(digits.split(".")[1] ?? "").length;
    const signed = /^[+-]/.test(digits) || known.value >= 0 || !href.startsWith("#line-change");
    const value = signed ? known.value : Math.abs(known.value);
    return Math.abs(value / scale - Number(digits)) <= half
      ? []
      : `${figure}: ${text} of ${href}, not ${value / scale}`;
  });
}

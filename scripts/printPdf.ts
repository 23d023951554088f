import type {Browser} from "playwright-core";

/** When a PDF says that it was made and changed: a moment of the clock, which the same inputs must not differ by. */
const moment = /\/(?:CreationDate|ModDate) \(D:\d{14}/g;

/** A file to hand over as a PDF, printed by a browser; the same file gives the same bytes in the same browser. */
export async function printPdf(html: string, {browser}: {browser: Browser}): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const bytes = await page.pdf({preferCSSPageSize: true, tagged: true, outline: true});
    const text = bytes.toString("latin1").replaceAll(moment, (found) => found.replace(/\d{14}$/, "19800101000000"));
    return Buffer.from(text, "latin1");
  } finally {
    await page.close();
  }
}

import type {Saving} from "../components/saveTools.js";
import type {Words} from "../text.js";

/**
 * What saves and copies the figures and tables of a page; `of` says what they are of (a unit, years), for the names of
 * files. Nothing of it is loaded before it is asked for.
 */
export function saving({words, of}: {words: Pick<Words, "lang" | "saving">; of: readonly string[]}): Saving {
  const {lang, saving: text} = words;
  return {
    text,
    svg: async (picture) => (await import("./savePicture.js")).savePictureSvg(picture, {lang, of}),
    png: async (picture) => (await import("./savePicture.js")).savePicturePng(picture, {lang, of}),
    copy: async (picture) => {
      // The browser allows it while the press is fresh: what is copied is promised at once, and drawn then.
      if (typeof ClipboardItem !== "function" || !navigator.clipboard?.write) return false;
      const png = import("./savePicture.js").then(({picturePngOf}) => picturePngOf(picture, {lang}));
      const taken = navigator.clipboard.write([new ClipboardItem({"image/png": png})]).then(
        () => true,
        () => false
      );
      await png;
      return taken;
    },
    csv: async (table) => (await import("./saveTable.js")).saveTable(table, {of, text: text.sheet})
  };
}

import type {Picture} from "./picture.js";
import type {PublishWords} from "../text.js";
import type {Layout} from "./layout.js";

/** What every part of a document is made with. */
export interface Setting {
  layout: Layout;
  text: PublishWords;
  /** The bookmark of each number that the index has, by the address that opens the number. */
  bookmarks: ReadonlyMap<string, string>;
  pictures: ReadonlyMap<string, Picture>;
}

/** What running text and tables need of it. */
export type TextSetting = Pick<Setting, "layout" | "bookmarks">;

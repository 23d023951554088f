import {spendingWords as englishSpending} from "../../src/en/spendingWords.js";
import {words as english} from "../../src/en/words.js";
import {spendingWords as chineseSpending} from "../../src/spendingWords.js";
import {words as chinese} from "../../src/words.js";

/** The words of the page 收支 in each language. */
export const zh = {words: chinese, text: chineseSpending};
export const en = {words: english, text: englishSpending};

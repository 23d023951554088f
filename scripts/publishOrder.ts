import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {checkNames} from "../src/checks/index.js";
import type {CheckName} from "../src/checks/index.js";
import {nearestYear, unitYears} from "../src/choice.js";
import type {Choice, UnitYear} from "../src/choice.js";
import type {Query} from "../src/database/query.js";
import {words as english} from "../src/en/words.js";
import {stamps} from "../src/publish/publication.js";
import {fileTypes} from "../src/publish/publishedFile.js";
import type {FileFormat} from "../src/publish/publishedFile.js";
import {words as chinese} from "../src/words.js";

/** How the command is called. */
export const usage = `Usage: npm run publish -- --unit ID[,ID…] [--below] [--year YEAR] [--lang zh,en] [--formats html,pdf,docx,xlsx]
         [--stamp draft|review|public] [--reviewed] [--link QUERY] [--check all|CHECK[,CHECK…]] [--data FOLDER] [--out FOLDER]
       npm run publish -- --compare OLD.html NEW.html [--lang zh|en]`;

/** The words of each language that can be asked for. */
export const languages = {zh: chinese, en: english};
const formats = [...(Object.keys(fileTypes) as FileFormat[]), "pdf"] as const;
export type Format = (typeof formats)[number];

/** What is published: in which languages, as which files, and what stops it. */
export interface Order {
  langs: readonly (keyof typeof languages)[];
  formats: readonly Format[];
  search: string;
  checks: readonly CheckName[] | "all" | null;
  reviewed: boolean;
  out: string;
}

/** What was said on the command line. */
export type Said = ReturnType<typeof saidOn>["values"];

/** What was asked for. Throws a message for a person where there is no such stage, language, format or check. */
export function orderOf(values: Said): Order {
  const stamp = stamps.find((each) => each === values.stamp);
  if (!stamp) throw new Error(`There is no stage “${values.stamp}”.\n${usage}`);
  const params = new URLSearchParams(values.link);
  if (stamp !== "draft") params.set("stamp", stamp);
  return {
    langs: values.lang.split(",").map(only),
    formats: values.formats.split(",").map((asked) => {
      const format = formats.find((each) => each === asked);
      if (!format) throw new Error(`There is no format “${asked}”.\n${usage}`);
      return format;
    }),
    search: String(params),
    checks: values.check === undefined ? null : values.check === "all" ? "all" : values.check.split(",").map(checkOf),
    reviewed: values.reviewed,
    out: resolve(values.out)
  };
}

/** The check of a name; one that there is not would never fail. */
function checkOf(asked: string): CheckName {
  const check = checkNames.find((each) => each === asked);
  if (!check) throw new Error(`There is no check “${asked}”: choose among ${checkNames.join(", ")}.`);
  return check;
}

/** The units and years asked for. Throws a message for a person where there is no such unit, or none with such a year. */
export async function choicesOf(query: Query, values: Said): Promise<Choice[]> {
  const years = await unitYears(query);
  const parents = await query<{unit_id: string; parent_id: string | null}>("SELECT unit_id, parent_id FROM units");
  const named = values.unit!.split(",").map((asked) => unitOf(asked, years));
  const units = values.below
    ? named.flatMap((unit) => [unit, ...parents.flatMap((row) => (row.parent_id === unit ? row.unit_id : []))])
    : named;
  return units.map((unit) => ({unit, year: yearOf(unit, {asked: values.year, years})}));
}

/** The unit of an id, or of the beginning of one that no other unit's id shares. */
function unitOf(asked: string, years: readonly UnitYear[]): string {
  const units = [...new Set(years.map(({unit_id}) => unit_id))];
  const fitting = units.filter((unit) => unit.startsWith(asked));
  const found = units.find((unit) => unit === asked) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (!found) throw new Error(`There is no unit “${asked}”: choose among ${units.join(", ")}.`);
  return found;
}

function yearOf(unit: string, {asked, years}: {asked: string | undefined; years: readonly UnitYear[]}): number {
  const year = asked === undefined ? nearestYear(years, {unit, year: NaN}) : Number(asked);
  const own = years.filter(({unit_id}) => unit_id === unit).map(({fiscal_year}) => fiscal_year);
  if (year === undefined || !own.includes(year))
    throw new Error(`${unit} has no figures of ${asked}: choose among ${own.join(", ")}.`);
  return year;
}

/** A language by its name. */
export function only(lang: string): keyof typeof languages {
  if (lang === "zh" || lang === "en") return lang;
  throw new Error(`There is no language “${lang}”.\n${usage}`);
}

/** Reads a command line. Throws a message for a person where there is no such option. */
export function saidOn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        unit: {type: "string"},
        below: {type: "boolean", default: false},
        year: {type: "string"},
        lang: {type: "string", default: "zh"},
        formats: {type: "string", default: "html,pdf,docx,xlsx"},
        stamp: {type: "string", default: "draft"},
        reviewed: {type: "boolean", default: false},
        link: {type: "string", default: ""},
        check: {type: "string"},
        data: {type: "string"},
        out: {type: "string", default: "published"},
        compare: {type: "boolean", default: false}
      }
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, {cause: error});
  }
}

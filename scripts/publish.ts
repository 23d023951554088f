import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import type {Browser} from "playwright-core";
import {remembering} from "../src/answers.js";
import {brief} from "../src/brief/brief.js";
import {briefEdition} from "../src/brief/briefEdition.js";
import {briefPublication} from "../src/brief/briefPublication.js";
import {briefTelling} from "../src/brief/briefTelling.js";
import type {BriefTelling} from "../src/brief/telling.js";
import {checkNames} from "../src/checks/index.js";
import type {CheckName} from "../src/checks/index.js";
import {checkCases} from "../src/checks/runChecks.js";
import {nearestYear, unitYears} from "../src/choice.js";
import type {Choice, UnitYear} from "../src/choice.js";
import {plainText} from "../src/components/numberText.js";
import {openNode} from "../src/database/node.js";
import type {Query} from "../src/database/query.js";
import {words as english} from "../src/en/words.js";
import type {Edition} from "../src/publish/edition.js";
import type {Release} from "../src/publish/editionOf.js";
import {fileName} from "../src/publish/fileName.js";
import {appendLedger, ledgerEntry} from "../src/publish/ledgerEntry.js";
import {personalData} from "../src/publish/personalData.js";
import {personalTexts} from "../src/publish/personalTexts.js";
import {stamps} from "../src/publish/publication.js";
import {fileTypes, publishedFile} from "../src/publish/publishedFile.js";
import type {FileFormat, Workshop} from "../src/publish/publishedFile.js";
import {words as chinese} from "../src/words.js";
import {comparePublications} from "./comparePublications.js";
import {isMain} from "./isMain.js";
import {launchChromium} from "./launchChromium.js";
import {nodeWorkshop} from "./nodeWorkshop.js";
import {printPdf} from "./printPdf.js";
import {projectRoot} from "./projectRoot.js";
import {releaseOf} from "./releaseOf.js";
import {stackedTables} from "./stackedTables.js";
import {withDocument} from "./withDocument.js";

const usage = `Usage: npm run publish -- --unit ID[,ID…] [--below] [--year YEAR] [--lang zh,en] [--formats html,pdf,docx,xlsx]
         [--stamp draft|review|public] [--reviewed] [--link QUERY] [--check all|CHECK[,CHECK…]] [--data FOLDER] [--out FOLDER]
       npm run publish -- --compare OLD.html NEW.html [--lang zh|en]`;

const languages = {zh: chinese, en: english};
const formats = [...(Object.keys(fileTypes) as FileFormat[]), "pdf"] as const;
type Format = (typeof formats)[number];

/** What is published: in which languages, as which files, and what stops it. */
interface Order {
  langs: readonly (keyof typeof languages)[];
  formats: readonly Format[];
  search: string;
  checks: readonly CheckName[] | "all" | null;
  reviewed: boolean;
  out: string;
}

/**
 * Makes the brief of every unit asked for, in each language, as files in a folder, and notes each of them in its
 * `ledger.csv`. `say` hears how far it is. Ends well unless a check that was asked for fails, or something to be made
 * public may tell who a person is and nobody says that it was looked at. Throws a message for a person where it cannot
 * begin.
 */
export async function publish(
  args: readonly string[],
  {root = projectRoot, say}: {root?: string; say: (line: string) => void}
): Promise<boolean> {
  const {values, positionals} = parse(args);
  if (values.compare) return comparePublications(positionals, {words: await languages[only(values.lang)].brief(), say});
  if (!values.unit || positionals.length > 0) throw new Error(usage);
  const order = orderOf(values);
  const data = values.data === undefined ? {} : {folder: resolve(values.data)};
  const engine = await openNode(stackedTables({root, ...data}));
  const query = remembering(engine.query, {most: 5000});
  let launched: Promise<Browser> | undefined;
  const browser = () => (launched ??= launchChromium());
  const leaveDocument = withDocument();
  try {
    const choices = await choicesOf(query, values);
    const release = releaseOf({root, ...data});
    let well = true;
    for (const lang of order.langs) {
      const telling = await briefTelling(languages[lang]);
      const workshop = nodeWorkshop(telling.publish, {browser});
      for (const choice of choices)
        well = (await publishOne(query, choice, {order, telling, release, workshop, browser, say})) && well;
    }
    return well;
  } finally {
    leaveDocument();
    engine.close();
    await (await launched)?.close();
  }
}

async function publishOne(
  query: Query,
  choice: Choice,
  {
    order,
    telling,
    release,
    workshop,
    browser,
    say
  }: {
    order: Order;
    telling: BriefTelling;
    release: Release;
    workshop: Workshop;
    browser: () => Promise<Browser>;
    say: (line: string) => void;
  }
): Promise<boolean> {
  const facts = await brief(query, choice, order.search);
  const draft = briefPublication(facts, telling);
  const edition = await briefEdition(query, {facts, draft}, {telling, release});
  const {title, stamped} = edition.publication;
  say(`${plainText(title)} · ${stamped}`);
  if (facts.author.stamp === "public" && !order.reviewed && !isFree(edition, {say})) return false;
  for (const [slot, numbers] of Object.entries(draft.unsupported))
    say(`  ${slot}: ${telling.text.form.unsupported(numbers)}`);
  for (const format of order.formats) {
    const bytes = await fileOf(edition, {format, workshop, browser});
    const file = fileName([plainText(title), stamped], {extension: format});
    mkdirSync(order.out, {recursive: true});
    writeFileSync(join(order.out, file), bytes);
    note(edition, {file, bytes, out: order.out});
    say(`  ${file} · ${Math.ceil(bytes.length / 1024)} kB`);
  }
  return passes(query, choice, {order, telling, say});
}

async function fileOf(
  edition: Edition,
  {format, workshop, browser}: {format: Format; workshop: Workshop; browser: () => Promise<Browser>}
): Promise<Uint8Array> {
  if (format !== "pdf") return publishedFile(edition, {format, workshop});
  const html = await publishedFile(edition, {format: "html", workshop});
  return printPdf(new TextDecoder().decode(html), {browser: await browser()});
}

/** Whether nothing in an edition may tell who a person is; else what may is said. */
function isFree(edition: Edition, {say}: {say: (line: string) => void}): boolean {
  const found = personalData(personalTexts(edition));
  for (const {kind, match, around, place} of found)
    say(`  ${kind}: ${match} (${around.before}${match}${around.after}) ${place}`);
  if (found.length > 0) say("  Not published: look at these, then say --reviewed.");
  return found.length === 0;
}

/** Notes a file in the ledger of its folder. */
function note(edition: Edition, {file, bytes, out}: {file: string; bytes: Uint8Array; out: string}): void {
  const ledger = join(out, "ledger.csv");
  const before = existsSync(ledger) ? readFileSync(ledger, "utf8") : "";
  const after = appendLedger(before, ledgerEntry(edition.manifest, {file, bytes, published: new Date()}));
  if (after === null) throw new Error(`${ledger} is no ledger of publications: move it away, and publish again.`);
  writeFileSync(ledger, after);
}

/** Whether no case of the checks that were asked for fails; those that do are said. */
async function passes(
  query: Query,
  {unit, year}: Choice,
  {order: {checks}, telling, say}: {order: Order; telling: BriefTelling; say: (line: string) => void}
): Promise<boolean> {
  if (checks === null) return true;
  const failed = (await checkCases(query, {unit, year, statuses: ["fail"]})).filter(
    ({check_id}) => checks === "all" || checks.includes(check_id)
  );
  for (const {check_id, case_key} of failed)
    say(`  ${telling.checkWords.statuses.fail}: ${telling.checkWords.checks[check_id].title} (${case_key})`);
  return failed.length === 0;
}

type Values = ReturnType<typeof parse>["values"];

function orderOf(values: Values): Order {
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

async function choicesOf(query: Query, values: Values): Promise<Choice[]> {
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

function only(lang: string): keyof typeof languages {
  if (lang === "zh" || lang === "en") return lang;
  throw new Error(`There is no language “${lang}”.\n${usage}`);
}

function parse(args: readonly string[]) {
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

if (isMain(import.meta.url)) {
  try {
    if (!(await publish(process.argv.slice(2), {say: (line) => console.log(line)}))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import type {Browser} from "playwright-core";
import {remembering} from "../src/answers.js";
import {brief} from "../src/brief/brief.js";
import {briefEdition} from "../src/brief/briefEdition.js";
import {briefPublication} from "../src/brief/briefPublication.js";
import {briefTelling} from "../src/brief/briefTelling.js";
import type {BriefTelling} from "../src/brief/telling.js";
import {checkCases} from "../src/checks/runChecks.js";
import type {Choice} from "../src/choice.js";
import {inertText} from "../src/components/inertText.js";
import {plainText} from "../src/components/numberText.js";
import {openNode} from "../src/database/node.js";
import type {Query} from "../src/database/query.js";
import type {Edition} from "../src/publish/edition.js";
import type {Release} from "../src/publish/editionOf.js";
import {fileName} from "../src/publish/fileName.js";
import {appendLedger, ledgerEntry} from "../src/publish/ledgerEntry.js";
import {personalData} from "../src/publish/personalData.js";
import {personalTexts} from "../src/publish/personalTexts.js";
import {publishedFile} from "../src/publish/publishedFile.js";
import type {Workshop} from "../src/publish/publishedFile.js";
import {comparePublications} from "./comparePublications.js";
import {isMain} from "./isMain.js";
import {launchChromium} from "./launchChromium.js";
import {nodeWorkshop} from "./nodeWorkshop.js";
import {printPdf} from "./printPdf.js";
import {projectRoot} from "./projectRoot.js";
import {choicesOf, languages, only, orderOf, saidOn, usage} from "./publishOrder.js";
import type {Format, Order} from "./publishOrder.js";
import {releaseOf} from "./releaseOf.js";
import {stackedTables} from "./stackedTables.js";
import {withDocument} from "./withDocument.js";

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
  const {values, positionals} = saidOn(args);
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

if (isMain(import.meta.url)) {
  try {
    if (!(await publish(process.argv.slice(2), {say: (line) => console.log(inertText(line))}))) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? inertText(error.message) : error);
    process.exitCode = 1;
  }
}

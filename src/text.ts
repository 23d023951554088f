import type {AskWords} from "./ask/text.js";
import type {BriefWords} from "./brief/text.js";
import type {CheckStatus} from "./checks/case.js";
import type {CheckWords} from "./checks/text.js";
import type {UnitYear, Unknown} from "./choice.js";
import type {ChipText} from "./components/filterChips.js";
import type {SavingText} from "./components/saveTools.js";
import type {EngineFault} from "./database/engineFault.js";
import type {GlossaryWords} from "./glossary/text.js";
import type {ReportWords} from "./report/text.js";
import type {GoalsWords} from "./goals/text.js";
import type {ImportWords} from "./importing/text.js";
import type {MetricId} from "./metrics.js";
import type {SideName} from "./metricSides.js";
import type {OutcomesWords} from "./outcomes/text.js";
import type {LedgerWords} from "./ledger/text.js";
import type {PageName} from "./pages.js";
import type {ProblemsWords} from "./problems/text.js";
import type {Subject} from "./provenance/types.js";
import type {PublishWords} from "./publish/text.js";
import type {ReviewWords} from "./review/text.js";
import type {ScorePageWords} from "./scores/text.js";
import type {ScoreFormWords} from "./scores/forms/text.js";
import type {ScoreWords} from "./scoring/text.js";
import type {SearchWords} from "./search/text.js";
import type {SpendingWords} from "./spending/text.js";
import type {TourWords} from "./tour/text.js";
import type {WorkbenchWords} from "./workbench/text.js";

/** Something with a name in each language. */
export interface Named {
  name: string;
  name_en: string;
}

/** How a figure moved against last year: `noBase` where last year was nil or less, `unknown` where nothing states it. */
export type Direction = "up" | "down" | "flat" | "noBase" | "unknown";

/** A figure and its movement, formatted. */
export interface Movement {
  amount: string;
  direction: Direction;
  /** The growth in per cent, without its sign; empty where there is none, or none to be seen. */
  growth: string;
}

/** A budget's kind: `unstated` where the document does not say which. */
export type PlanKind = "adjusted" | "budget" | "unstated";

/** What the overview's headline says, formatted; what is missing is left out of the sentence, never guessed. */
export interface HeadlineParts {
  year: number;
  income: Movement | null;
  expenditure: Movement | null;
  execution: {rate: string; plan: PlanKind} | null;
  carryOver: Movement | null;
  notItemised: {amount: string; share: string} | null;
}

/** The words that code needs, one dictionary a language. Words have no arithmetic: numbers come in formatted. */
export interface Words {
  provenance: ProvenanceWords;
  lang: string;
  product: string;
  /** The unit of every amount shown, and what it stands for. */
  amountUnit: string;
  amountUnitMeaning: string;
  listMark: string;
  /** The first of several names, with how many others there are, and how many there are in all. */
  andOthers(names: string, counts: {others: number; all: number}): string;
  name(row: Named): string;
  /** A day, given as `YYYY-MM-DD`, as its readers write it. */
  day(iso: string): string;
  either(own: {zh: string | null; en: string | null}): string;
  pages: Readonly<Record<PageName, string>>;
  /** The words of the page 收支, which only it loads. */
  spending(): Promise<{spendingWords: SpendingWords}>;
  /** The words of the page 成效, which only it loads. */
  outcomes(): Promise<{outcomesWords: OutcomesWords}>;
  /** The words of the page 问题, with those of results, which only it loads. */
  problems(): Promise<{problemsWords: ProblemsWords; outcomesWords: OutcomesWords}>;
  /** The words of the page 改进, which only it loads. */
  goals(): Promise<{goalsWords: GoalsWords}>;
  /** The words of the page 台账, which only it loads. */
  ledger(): Promise<{ledgerWords: LedgerWords}>;
  import(): Promise<{importWords: ImportWords}>;
  /** The words of the page 对应, which only it loads. */
  workbench(): Promise<{workbenchWords: WorkbenchWords}>;
  /** The words of the checks and their page, which only what tells of checks loads. */
  review(): Promise<{checkWords: CheckWords; reviewWords: ReviewWords}>;
  /** The words of the page 提问. */
  ask(): Promise<{askWords: AskWords}>;
  /** The words of the page 简报 and of the files that leave it. */
  brief(): Promise<{briefWords: BriefWords; publishWords: PublishWords}>;
  /** The words of the page of terms. */
  glossary(): Promise<{glossaryWords: GlossaryWords}>;
  /** The words of the page 报告, which only it loads. */
  report(): Promise<{reportWords: ReportWords}>;
  /** The words of the page 评分, with those of score sheets and of the official forms, which only it loads. */
  scores(): Promise<{scoreWords: ScoreWords; scorePageWords: ScorePageWords; scoreFormWords: ScoreFormWords}>;
  /** The words of the tour, which only it loads. */
  tour(): Promise<{tourWords: TourWords}>;
  /** The words of the search, which only it loads. */
  search(): Promise<{searchWords: SearchWords}>;
  /** A page as seen from this language's other pages. */
  pageHref(page: PageName): string;
  /** What helps whoever comes for the first time. */
  help: {first: string; tour: string; terms: string};
  bar: {
    navigation: string;
    menu: string;
    choice: string;
    unit: string;
    year: string;
    yearOption(row: UnitYear): string;
    skip: string;
    search: string;
    searchFailed: string;
    otherLanguage: string;
    otherLanguageTag: string;
    computing: string;
    failed(asked: {unit: string; year: number; fault: EngineFault}): string;
    /** That nothing can be worked out yet. */
    stuck(fault: EngineFault): string;
    /** That another window changed the reader's own documents, and what shows them as they are now. */
    changed: string;
    reload: string;
    retry: string;
    reset: string;
    unknown(part: Unknown): string;
    /** What is said aloud after a change; `subject` is empty where nothing stands above the headline. */
    nowShown(parts: {subject: string; headline: string}): string;
  };
  /** What a printed page says of all that stands on it. */
  paper: {
    /** The day that the latest of the year's documents was published. */
    published(day: string): string;
    checked(checks: {cases: string; ended: readonly {status: CheckStatus; count: string}[]}): string;
    unchecked: string;
  };
  basis: {
    reported: string;
    derived: string;
    entered: string;
    synthetic: string;
    stated: string;
    computed: string;
  };
  banner: {synthetic: string; derivedYear: string};
  /** A basis, and that its amount was printed with fewer decimals than it is taken to have. */
  assumedBasis(basis: string): string;
  /** `alone`: in a file without the list of documents that ends a page. */
  sourceLine(titles: readonly string[], options?: {alone: boolean}): string;
  notStated: string;
  notItemised: string;
  notItemisedOf(name: string): string;
  /** Where the published data files stand, as seen from this language's pages. */
  dataHref(path: string): string;
  /** The same page in the other language. */
  twin(page: string): string;
  table: string;
  /** What saves and copies figures and tables. */
  saving: SavingText;
  chips: ChipText;
  metrics: Readonly<Record<MetricId, {name: string; meaning: string; caution: string}>>;
  plan: Readonly<Record<PlanKind, string>>;
  funds: Readonly<Record<string, string>>;
  documentKinds: Readonly<Record<string, string>>;
  overview: {
    headline(parts: HeadlineParts): string;
    subject(parts: {unit: string; year: number}): string;
    priorYear(year: number): string;
    growth(direction: Direction, growth: string): string;
    planOf(kind: PlanKind): string;
    balance: {
      title(parts: {year: number; opening: string; closing: string; direction: Direction}): string;
      untitled(year: number): string;
      opening: string;
      income: string;
      expenditure: string;
      closing: string;
      incomplete: string;
      subtitle: string;
      column: string;
    };
    spent: SideWords;
    received: SideWords;
    changes: {
      title(parts: {year: number; name: string; direction: "up" | "down"; change: string}): string;
      untitled(year: number): string;
      none(year: number): string;
      subtitle: string;
      within: string;
      rest(shown: number, others: number): string;
      reasons: string;
      columns: {line: string; prior: string; current: string; change: string; reason: string};
    };
    staff: {
      title(parts: {year: number; inService: string; others: string}): string;
      subtitle: string;
      none: string;
      persons(count: string): string;
      ofQuota(count: string, quota: string): string;
      other(category: string, count: string): string;
      columns: {category: string; headcount: string; quota: string};
    };
    derivations: {
      none: string;
      columns: {figure: string; formula: string; value: string; from: string};
      caption: string;
      named(year: number, name: string, plan: string): string;
      carriedForward(year: number): string;
      carriedBack(year: number): string;
    };
    sources: {section: string; published: string; undated: string; unit(amountUnit: number): string};
  };
}

/** The words of the panel that opens a number. */
export interface ProvenanceWords {
  title(parts: {units: readonly string[]; subject: string}): string;
  /** What the sides of metrics are sums or counts of. */
  sides: Readonly<Record<SideName, string>>;
  /** Names a term or what the panel is about. */
  label(label: Subject, options: {words: Words}): string;
  /** A difference of shares, in percentage points. */
  points(points: string): string;
  meaning: string;
  caution: string;
  standard: string;
  formula: string;
  growth: string;
  terms: string;
  /** Leads from a number to where its terms are explained. */
  explained: string;
  rows: string;
  columns: {printed: string; document: string; place: string; file: string; column: string; cell: string};
  rowTitle(parts: {file: string; line: number}): string;
  rowCaption: string;
  wholeFile(file: string): string;
  close: string;
  checking: string;
  loading: string;
  failedTitle: string;
  failed: string;
  unknownTitle: string;
  unknown(address: string): string;
}

/** The words of a figure of one side's lines. */
export interface SideWords {
  title(parts: {
    year: number;
    amount: string;
    /** `all` where no line is itemised at all. */
    notItemised: {amount: string; share: string; all: boolean} | null;
    largest: string | null;
  }): string;
  untitled(year: number): string;
  subtitle: string;
  whole: string;
  columns: {line: string; amount: string; share: string; funds: string; basis: string};
}

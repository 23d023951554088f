import {inFund} from "./facts.js";
import type {Facts, Level} from "./facts.js";
import type {Figure} from "./figures.js";
import type {Placed} from "./lexicon.js";
import type {Measure, Statement} from "./statement.js";

const money = (figure: Figure) => figure.unit === "元" || (figure.unit === "" && figure.scale > 1);

/** What has been said so far, as far as it bears on the next figure. */
export class Reader {
  readonly #facts: Facts;
  /** The lines that the next figures are of, in turn or the last of them; undefined is a line that nothing is known of. */
  #subjects: (string | undefined)[] = [];
  /** What the figures of the sentence so far were of. */
  #told: string[] = [];
  /** Whether the next subject begins a new list. */
  #listEnds = true;
  /** What was said since the last figure, and so belongs to the next, whatever it is of. */
  #fresh = new Set<"level" | "against" | "direction" | "rate" | "year">();
  /** The fund that a sentence is about. */
  #fund: string | undefined;
  /** After 分别, how many figures of the list were read. */
  #each: number | undefined;
  /** The years, and the levels, named one after the other, for figures that are told in turn. */
  #years: number[] = [];
  #levels: Level[] = [];
  /** The year that is spoken of, and one named for the next figure alone. */
  #year: number;
  #once: number | undefined;
  #level: Level = "actual";
  /** What is compared with: another year, and which, or the budget. */
  #against: "year" | "budget" | undefined;
  #fromYear: number | undefined;
  #direction: "up" | "down" | undefined;
  /** A rate of change is announced, whichever way it goes. */
  #growth = false;
  /** Two directions were said at once. */
  #conflict = false;
  /** The rate that is announced, and the last one that was told: of 占80%和20% the second too is a share. */
  #rate: Statement["rate"];
  #lastRate: Statement["rate"];
  /** What a share is of, and whether it is still to be named. */
  #whole: string | undefined;
  #lastWhole: string | undefined;
  #shareOpen = false;
  /** A line named within a comparison, as in 比上年项目支出增加, and whether one may still be. */
  #aside: string | undefined;
  #asideOpen = false;
  /** Another unit than the report's is spoken of. */
  #other = false;
  /** What is meant to be done is spoken of. */
  #plan = false;
  /** Cells of a table were seen. */
  #cells = false;
  /** What the head of a table of targets says of its columns, and how many cells of the row were read. */
  #columns: ("aimed" | "reached")[] = [];
  #inRow = 0;
  /** What was spoken of where a bracket opened. */
  #outside: {subjects: (string | undefined)[]; level: Level; other: boolean} | undefined;

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#year = facts.year;
  }

  get hasSubject(): boolean {
    return this.#subjects.some((each) => each !== undefined);
  }

  /** Takes in what stands between the last figure and the next. */
  read(before: readonly Placed[], unknown: readonly {at: number; text: string}[]): void {
    const strange = (from: number, to: number) => unknown.filter(({at}) => from <= at && at < to).length;
    let segment = before[0]?.at ?? 0;
    for (const [i, token] of before.entries()) {
      const isUnknown = strange(segment, token.at) >= 2;
      this.#take(token, {isUnknown: strange(token.at - 1, token.at) > 0, next: before[i + 1]});
      if (["stop", "end", "comma", "mark", "close", "cell"].includes(token.kind)) {
        if (isUnknown && token.kind !== "stop" && token.kind !== "end" && token.kind !== "comma") this.#name(undefined);
        segment = token.end;
      }
    }
    if (
      strange(segment, Infinity) >= 2 &&
      !before.some((token) => token.kind === "subject" && token.at >= segment && strange(token.at, Infinity) < 2)
    )
      this.#name(undefined);
  }

  #name(id: string | undefined): void {
    if (this.#asideOpen) {
      this.#aside = id;
      this.#asideOpen = false;
      return;
    }
    if (this.#shareOpen) {
      this.#whole = this.#lastWhole = id;
      this.#shareOpen = false;
      return;
    }
    if (this.#listEnds) {
      this.#subjects = [];
      if (!(this.#cells && this.#levels.length === this.#years.length)) this.#levels = [];
      this.#each = this.#cells && this.#years.length > 1 ? 0 : undefined;
      if (!this.#fresh.has("level")) this.#level = "actual";
      if (!this.#fresh.has("rate")) this.#rate = undefined;
      if (!this.#fresh.has("against")) this.#against = undefined;
      if (!this.#fresh.has("direction")) this.#direction = undefined;
      this.#listEnds = false;
    }
    this.#inRow = 0;
    this.#subjects.push(id);
  }

  /** A line as the fund that is spoken of has it; nothing where nothing is known of it there. */
  #ofFund(id: string): string | undefined {
    if (this.#fund === undefined || id.startsWith("#")) return id;
    const own = inFund(id, this.#fund);
    const {year, amount} = this.#facts;
    const isKnown = [year, year - 1].some((each) => amount(own, each, "actual") ?? amount(own, each, "budget"));
    return isKnown ? own : undefined;
  }

  #take(token: Placed, {isUnknown, next}: {isUnknown: boolean; next: Placed | undefined}): void {
    switch (token.kind) {
      case "subject":
        return this.#name(isUnknown && /^(?:income|expenditure)$/.test(token.id) ? undefined : this.#ofFund(token.id));
      case "fund":
        this.#fund = token.id;
        return;
      case "exactYear":
        if (this.#asideOpen) this.#fromYear = token.year;
        this.#once = undefined;
        if (this.#against === undefined || !this.#asideOpen) this.#year = token.year;
        else this.#once = token.year;
        this.#years.push(token.year);
        this.#fresh.add("year");
        this.#plan = false;
        return;
      case "year":
        this.#fresh.add("year");
        if (token.shift === 0 && this.#against === undefined) {
          this.#year = this.#facts.year;
          this.#once = undefined;
          return;
        }
        if (this.#against === undefined || token.shift !== -1) this.#once = this.#facts.year + token.shift;
        else this.#once = this.#facts.year - 1;
        return;
      case "own":
        this.#other = false;
        return;
      case "other":
        this.#other = true;
        return;
      case "plan":
        this.#plan = true;
        return;
      case "budget":
        if (this.#against !== undefined && this.#asideOpen && this.#once === undefined) {
          this.#against = "budget";
          this.#asideOpen = false;
        } else {
          this.#level = "budget";
          this.#fresh.add("level");
          this.#levels.push("budget");
          this.#rate = undefined;
        }
        return;
      case "actual":
        this.#fresh.add("level");
        this.#level = "actual";
        this.#levels.push("actual");
        this.#plan = false;
        return;
      case "completion":
        this.#rate = "completion";
        this.#fresh.add("rate");
        this.#level = "actual";
        return;
      case "share":
        this.#rate = "share";
        this.#fresh.add("rate");
        this.#shareOpen = ["subject", "filler", "year", "exactYear"].includes(next?.kind ?? "");
        return;
      case "against":
        this.#against = "year";
        this.#fromYear = undefined;
        this.#fresh.add("against");
        this.#once = undefined;
        this.#asideOpen = true;
        return;
      case "from":
        this.#once = this.#facts.year - 1;
        return;
      case "into":
        this.#once = undefined;
        this.#direction = undefined;
        return;
      case "beyond":
      case "short":
        this.#against = "budget";
        this.#asideOpen = true;
        this.#direction = token.kind === "beyond" ? "up" : "down";
        this.#fresh.add("against").add("direction");
        return;
      case "more":
      case "fewer":
        this.#against ??= "year";
        this.#once = undefined;
        this.#direction = token.kind === "more" ? "up" : "down";
        this.#fresh.add("direction");
        return;
      case "up":
      case "down":
        this.#direction = token.kind;
        this.#fresh.add("direction");
        this.#asideOpen = false;
        this.#aside = undefined;
        this.#once = undefined;
        return;
      case "aimed":
      case "reached":
        this.#columns.push(token.kind);
        return;
      case "stranger":
        return this.#name(undefined);
      case "growth":
        this.#growth = true;
        return;
      case "conflict":
        this.#conflict = true;
        this.#once = undefined;
        this.#direction = "up";
        return;
      case "each":
        this.#each = 0;
        return;
      case "stop":
        this.#fund = undefined;
        return this.#take({...token, kind: "end"}, {isUnknown, next});
      case "end":
        this.#told = [];
        this.#once = undefined;
        this.#other = false;
        this.#plan = false;
        this.#against = undefined;
        this.#fromYear = undefined;
        this.#years = [];
        this.#direction = undefined;
        this.#growth = false;
        this.#conflict = false;
        this.#listEnds = true;
        this.#asideOpen = false;
        return;
      case "comma":
        this.#listEnds = true;
        this.#asideOpen = false;
        this.#shareOpen = false;
        return;
      case "open":
        this.#outside = {subjects: this.#subjects, level: this.#level, other: this.#other};
        return;
      case "close":
        this.#once = undefined;
        if (this.#outside) {
          [this.#subjects, this.#level, this.#other] = [
            this.#outside.subjects,
            this.#outside.level,
            this.#outside.other
          ];
          this.#outside = undefined;
        }
        return;
      case "cell":
        this.#cells = true;
        return;
      case "mark":
      case "filler":
        return;
    }
  }

  /** What a figure says, after all before it was taken in. */
  statement(
    figure: Figure,
    {
      words,
      after,
      is,
      run,
      unsure
    }: {words: string; after: string; is: string | undefined; run: number; unsure: boolean}
  ): Omit<Statement, "at" | "end" | "otherwise"> {
    // 分别 after figures of several lines: those figures were of the lines that these are of in turn.
    if (this.#each === 0 && run > 1 && this.#subjects.length <= 1 && this.#told.length >= run)
      this.#subjects = this.#told.slice(-run);
    if (this.#against && figure.sign) this.#once = undefined;
    const inTurn = this.#inTurn();
    const account = this.#aside ?? ("account" in inTurn ? inTurn.account : this.#subjects.at(-1));
    const year = this.#once ?? inTurn.year ?? this.#year;
    const isListless = this.#each !== undefined && Object.keys(inTurn).length === 0;
    const isStale =
      (this.#once !== undefined && !this.#fresh.has("year")) ||
      (this.#year !== this.#facts.year && this.#years.length === 0);
    const measure = this.#measure(figure);
    if (measure === "completion" || measure === "share") this.#lastRate = measure;
    // 占基本支出310万元的22.58%: the amount is that of the whole.
    const ofWhole = money(figure) && measure === "level" && this.#rate === "share" ? this.#whole : undefined;
    const statement = {
      ...{figure, words, after, account: is ?? ofWhole ?? account, measure, year},
      level: /^的(?:年初)?预算/.test(after) ? "budget" : (inTurn.level ?? this.#level),
      from: this.#fromYear ?? year - 1,
      whole: this.#whole ?? this.#lastWhole,
      rate: measure === "points" ? (this.#rate ?? this.#lastRate) : undefined,
      direction: this.#direction ?? (figure.sign === "-" ? "down" : figure.sign === "+" ? "up" : undefined),
      elsewhere: this.#other,
      planned: this.#columns.length > 1 ? this.#columns[this.#inRow % this.#columns.length] === "aimed" : this.#plan,
      conflict: this.#conflict || (figure.sign === "-" && this.#direction !== undefined),
      bare: figure.unit === "" && figure.scale === 1,
      unsure: unsure || isListless || isStale || (this.#cells && this.#each === undefined),
      // What the head of a table says is of one of its columns.
      saidOutright: {year: this.#fresh.has("year") && !this.#cells, level: this.#fresh.has("level") && !this.#cells}
    } satisfies Omit<Statement, "at" | "end" | "otherwise">;
    if (statement.account !== undefined && !this.#told.includes(statement.account)) this.#told.push(statement.account);
    this.#done({isListed: run > 1 && this.#each !== undefined});
    if (ofWhole !== undefined) [this.#rate, this.#whole] = ["share", ofWhole];
    return statement;
  }

  /** What the next of several figures told in turn is of: of several lines its own, else of several years and levels. */
  #inTurn(): {account?: string | undefined; year?: number | undefined; level?: Level | undefined} {
    const turn = this.#each;
    if (turn === undefined) return {};
    const inTurn = <T>(list: readonly T[]) => list[turn % list.length];
    if (this.#subjects.length > 1) return {account: inTurn(this.#subjects)};
    const hasYears = this.#years.length > 1;
    const hasLevels = this.#levels.length > 1 && (!hasYears || this.#years.length === this.#levels.length);
    return {...(hasYears && {year: inTurn(this.#years)}), ...(hasLevels && {level: inTurn(this.#levels)})};
  }

  /** What kind of figure it is, after what was said before it and the unit it is in. */
  #measure(figure: Figure): Measure {
    if (figure.unit === "百分点") return "points";
    const compared = this.#direction !== undefined || this.#growth || this.#conflict || (this.#against && figure.sign);
    if (figure.unit === "%") {
      if (compared) return this.#against === "budget" ? "toBudget" : "growth";
      return this.#rate === "completion" || this.#rate === "share"
        ? this.#rate
        : this.#lastRate === "share" || this.#lastRate === "completion"
          ? this.#lastRate
          : "count";
    }
    if (money(figure) || figure.unit === "") {
      if (compared) return this.#against === "budget" ? "toBudget" : "change";
      return "level";
    }
    return compared && this.#against ? "change" : "count";
  }

  /** Forgets what bears on one figure alone; what is said of a list of figures bears on each of them. */
  #done({isListed}: {isListed: boolean}): void {
    if (this.#each !== undefined) ++this.#each;
    ++this.#inRow;
    this.#aside = undefined;
    this.#asideOpen = false;
    if (!isListed) {
      this.#direction = undefined;
      this.#growth = false;
    }
    this.#conflict = false;
    this.#shareOpen = false;
    this.#listEnds = true;
    this.#rate = undefined;
    this.#whole = undefined;
    this.#fresh.clear();
  }
}

import type {Figures} from "./figures.js";
import {rowsWanted} from "./sites/rowsWanted.js";

/** What the project wants to be, held against a run: a figure that must not exceed `most`. */
export interface Goal {
  id: string;
  /** What is wanted, in a few words. */
  says: string;
  /** The part of a run that measures it. */
  part: "first-view" | "filters" | "sql" | "import" | "report";
  /** What is held against the goal; missing where the run has not measured it. */
  figure: (figures: Figures) => number | undefined;
  most: number;
  unit: "ms" | "bytes" | "score" | "ratio";
}

const far = "first-view/spending/far/cold";
const value = (id: string) => (figures: Figures) => figures.get(id);
const ratio = (id: string, to: string) => (figures: Figures) => {
  const [one, other] = [figures.get(id), figures.get(to)];
  return one === undefined || other === undefined || other === 0 ? undefined : one / other;
};
/** The largest of our figures of a kind, over both pages, both links, cold and warm. */
const worst = (field: string) => (figures: Figures) => {
  const found = [...figures].filter(([id]) => new RegExp(`^first-view/(?:spending|overview)/.*/${field}$`).test(id));
  return found.length === 0 ? undefined : Math.max(...found.map(([, each]) => each));
};

/** Every goal that the project has set itself for its speed; most are ratios within one run. */
export const goals: readonly Goal[] = [
  {
    id: "figure-floor",
    says: "first figure, cold at 10 Mbit/s ÷ the floor’s",
    part: "first-view",
    figure: ratio(`${far}/figure`, "first-view/floor/far/cold/figure"),
    ...{most: 1, unit: "ratio"}
  },
  {
    id: "figure-stock",
    says: "first figure, cold at 10 Mbit/s ÷ stock Framework’s",
    part: "first-view",
    figure: ratio(`${far}/figure`, "first-view/stock/far/cold/figure"),
    ...{most: 0.35, unit: "ratio"}
  },
  {
    id: "filter-bytes",
    says: "bytes until a filter works, cold at 10 Mbit/s",
    part: "first-view",
    figure: value(`${far}/bytesToFilter`),
    ...{most: 250_000, unit: "bytes"}
  },
  {
    id: "filter-stock",
    says: "working filter, cold at 10 Mbit/s ÷ stock Framework’s",
    part: "first-view",
    figure: ratio(`${far}/works`, "first-view/stock/far/cold/works"),
    ...{most: 1, unit: "ratio"}
  },
  {
    id: "engine-bytes",
    says: "bytes of the engine before the first figure",
    part: "first-view",
    figure: worst("engine"),
    ...{most: 0, unit: "bytes"}
  },
  {
    id: "layout-shift",
    says: "layout shift, at the worst",
    part: "first-view",
    figure: worst("shift"),
    ...{most: 0.01, unit: "score"}
  },
  {
    id: "blocking",
    says: "blocking time, at the worst",
    part: "first-view",
    figure: worst("blocked"),
    ...{most: 50, unit: "ms"}
  },
  {
    id: "sql-ready",
    says: "SQL ready, warm",
    part: "first-view",
    figure: value("first-view/query/loopback/warm/ready"),
    ...{most: 2000, unit: "ms"}
  },
  ...rowsWanted.map((rows): Goal => ({
    id: `filter-${rows}`,
    says: `filter to new figure, p95, at ${rows.toLocaleString("en")} rows`,
    part: "filters",
    figure: value(`filters/${rows}/ours/drawn/p95`),
    ...{most: 8, unit: "ms"}
  })),
  {
    id: "filter-vgplot",
    says: "filter to new figure, p95 ÷ vgplot’s, at 10,000,000 rows",
    part: "filters",
    figure: ratio("filters/10000000/ours/drawn/p95", "filters/10000000/vgplot/drawn/p95"),
    ...{most: 0.1, unit: "ratio"}
  },
  {
    id: "sql-page",
    says: "SQL page, p95, at 1,000,000 rows",
    part: "sql",
    figure: value("sql/1000000/p95"),
    ...{most: 35, unit: "ms"}
  },
  {
    id: "import-busy",
    says: "longest that the page is busy, importing 1,000,000 rows",
    part: "import",
    figure: value("import/1000000/busy"),
    ...{most: 100, unit: "ms"}
  },
  {
    id: "import-stopped",
    says: "import of 1,000,000 rows stopped, from the press to a page free for another",
    part: "import",
    figure: value("import/1000000/stopped"),
    ...{most: 300, unit: "ms"}
  },
  {
    id: "import-left",
    says: "memory after 1,000,000 rows are taken out, a few rows later ÷ before",
    part: "import",
    figure: value("import/1000000/left/process"),
    ...{most: 1.1, unit: "ratio"}
  },
  {
    id: "report-pages",
    says: "report of forty pages, read and judged",
    part: "report",
    figure: value("report/pages"),
    ...{most: 3000, unit: "ms"}
  }
];

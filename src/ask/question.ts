/** How an answer is shown. */
export type AnswerView = "table" | "chart";

/** How an answer is shown; as a chart, of which of its columns, where not of the one that it is drawn of at first. */
export interface AnswerShown {
  as: AnswerView;
  column: string | null;
}

/** What a link asks, and how it shows the answer; no question is the page's own opening one. */
export interface Question extends AnswerShown {
  sql: string | null;
}

/** Reads a question from a link's query string. */
export function readQuestion(search: string): Question {
  const params = new URLSearchParams(search);
  const as = params.get("as") === "chart" ? "chart" : "table";
  return {sql: params.get("sql"), as, column: as === "chart" ? params.get("column") : null};
}

/** The query string with the question in it; everything else in it stays. */
export function writeQuestion({sql, as, column}: Question, search: string): string {
  const params = new URLSearchParams(search);
  params.delete("sql");
  params.delete("as");
  params.delete("column");
  const own = [
    params.toString(),
    sql === null ? "" : `sql=${encodeURIComponent(sql)}`,
    as === "chart" ? "as=chart" : "",
    as === "chart" && column !== null ? `column=${encodeURIComponent(column)}` : ""
  ].filter((part) => part !== "");
  return own.length > 0 ? `?${own.join("&")}` : "";
}

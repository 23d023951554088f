/** How an answer is shown. */
export type AnswerView = "table" | "chart";

/** What a link asks, and how it shows the answer; no question is the page's own opening one. */
export interface Question {
  sql: string | null;
  as: AnswerView;
}

/** Reads a question from a link's query string. */
export function readQuestion(search: string): Question {
  const params = new URLSearchParams(search);
  return {sql: params.get("sql"), as: params.get("as") === "chart" ? "chart" : "table"};
}

/** The query string with the question in it; everything else in it stays. */
export function writeQuestion({sql, as}: Question, search: string): string {
  const params = new URLSearchParams(search);
  params.delete("sql");
  params.delete("as");
  const own = [
    params.toString(),
    sql === null ? "" : `sql=${encodeURIComponent(sql)}`,
    as === "chart" ? "as=chart" : ""
  ].filter((part) => part !== "");
  return own.length > 0 ? `?${own.join("&")}` : "";
}

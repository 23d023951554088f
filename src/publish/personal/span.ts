/** A stretch of a text: from its first character up to before `end`. */
export interface Span {
  start: number;
  end: number;
}

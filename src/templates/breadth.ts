/** How many Latin letters a text is as broad as. */
export function breadth(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}

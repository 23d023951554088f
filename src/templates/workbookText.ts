const marks: Readonly<Record<string, string>> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/**
 * A text as the XML of a workbook holds it (ECMA-376); what XML cannot hold, and what looks like the writing for it, is
 * written `_x0001_`.
 */
export function workbookText(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\t\n -\uFFFD]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    })
    .replace(/[&<>"]/g, (mark) => marks[mark]!);
}

/** The text of a string in a workbook, where characters that XML cannot hold are written `_x000D_`; line breaks are LF. */
export function stringText(stored: string): string {
  return stored
    .replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}

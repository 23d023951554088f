/**
 * The notes of a figure as they read, one by one: what stands below its drawing, and the reasons stated, each after a dot
 * behind what it is of; not what is only there when it is opened.
 */
export function noteTexts(figure: HTMLElement): string[] {
  return [...figure.querySelectorAll(":is(.note:not(ul), ul.note > li, .reasons > *, .stated-reasons > li)")]
    .filter((note) => !note.closest("details, form"))
    .map((note) =>
      [...note.childNodes]
        .map(({nodeName, textContent}) => (nodeName === "STRONG" ? `${textContent} · ` : (textContent ?? "")))
        .join("")
        .replaceAll(/\s+/g, " ")
        .trim()
    )
    .filter((text) => text !== "");
}

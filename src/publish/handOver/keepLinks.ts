/**
 * Keeps of the links in a part of a file those that lead to what the file opens (`keys`), and says in each number which
 * one; every other becomes what it shows. What a reader could press goes: nothing in the file would answer.
 */
export function keepLinks(part: Element, keys: ReadonlySet<string>): void {
  for (const control of part.querySelectorAll("button, form, input, select, textarea")) control.remove();
  for (const link of part.querySelectorAll("a")) {
    const href = link.getAttribute("href");
    if (href === null || !keys.has(href)) link.replaceWith(...link.childNodes);
    else if (link.classList.contains("number-link")) link.setAttribute("data-key", href);
  }
}

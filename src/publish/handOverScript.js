// @ts-check
/*
 * The one script of a file handed over. It opens numbers in a panel beside the text and lets tables be sorted; without
 * it, links lead to the end of the file and tables stand as they came. Browsers of 2020 run it: nothing newer than ES2017.
 */
(() => {
  "use strict";

  const root = document.documentElement;
  root.classList.add("scripted");

  /** @param {string} selector @param {ParentNode} within @returns {HTMLElement[]} */
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  /** @param {string} selector */
  const one = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));

  const panel = one(".panel");
  const title = one("#panel-title");
  const content = one(".panel-body");
  const back = one(".panel-back");

  /** The sources opened one from another, the last in sight. @type {Element[]} */
  let trail = [];
  /** The link that opened the first. @type {HTMLElement | null} */
  let opener = null;

  /** The source of a number that an address names, if it names one. @param {string | null} hash */
  const sourceOf = (hash) => {
    const target = hash && hash[0] === "#" ? document.getElementById(hash.slice(1)) : null;
    return target && target.classList.contains("number-source") ? target : null;
  };

  function show() {
    const source = /** @type {Element} */ (trail[trail.length - 1]);
    const [heading, ...nodes] = Array.from(source.childNodes);
    title.textContent = heading ? heading.textContent : "";
    content.textContent = "";
    for (const node of nodes) content.appendChild(node.cloneNode(true));
    for (const node of all("[id]", content)) node.removeAttribute("id");
    back.hidden = trail.length < 2;
    panel.hidden = false;
    panel.scrollTop = 0;
    title.focus({preventScroll: true});
  }

  function close() {
    panel.hidden = true;
    trail = [];
    if (opener) opener.focus();
    opener = null;
  }

  /** @param {MouseEvent} event */
  function press(event) {
    const pressed = /** @type {Element} */ (event.target);
    if (pressed.closest(".panel-close")) return close();
    if (pressed.closest(".panel-back")) {
      trail.pop();
      return show();
    }
    const link = /** @type {HTMLElement | null} */ (pressed.closest("a"));
    const source = link && sourceOf(link.getAttribute("href"));
    if (!link || !source || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (panel.contains(link)) {
      trail.push(source);
    } else {
      trail = [source];
      opener = link;
    }
    show();
  }

  function follow() {
    const source = sourceOf(location.hash);
    if (!source) return;
    trail = [source];
    show();
  }

  document.addEventListener("click", press);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) close();
  });
  one(".number-sources").removeAttribute("open");
  addEventListener("hashchange", follow);
  follow();

  const {compare} = new Intl.Collator(root.lang, {numeric: true});

  /** What a row is sorted by; nothing where its cell says nothing. @param {Element | undefined} cell @param {boolean} numbers */
  function valueOf(cell, numbers) {
    if (!cell) return null;
    const value = cell.getAttribute("data-value");
    const text = (cell.textContent || "").trim();
    if (value !== null) return Number(value);
    return numbers || text === "" || text === "—" ? null : text;
  }

  /** @param {HTMLTableRowElement[]} rows @param {{column: number, numbers: boolean, sign: number}} order */
  function sorted(rows, {column, numbers, sign}) {
    const keyed = rows.map((row, place) => ({row, place, value: valueOf(row.cells[column], numbers)}));
    keyed.sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null) || a.place - b.place;
      }
      const [left, right] = [a.value, b.value];
      const apart =
        typeof left === "number" && typeof right === "number" ? left - right : compare(String(left), String(right));
      return sign * apart || a.place - b.place;
    });
    return keyed.map(({row}) => row);
  }

  const next = new Map([
    [null, "ascending"],
    ["ascending", "descending"]
  ]);

  /** @param {HTMLTableElement} table */
  function makeSortable(table) {
    const body = /** @type {HTMLTableSectionElement} */ (table.tBodies[0]);
    const rows = Array.from(body.rows);
    const heads = /** @type {HTMLTableCellElement[]} */ (all("th[data-sort]", table));
    for (const head of heads) {
      if (head.querySelector("a")) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.title = head.getAttribute("data-sort") || "";
      while (head.firstChild) button.appendChild(head.firstChild);
      head.appendChild(button);
      button.addEventListener("click", () => {
        const order = next.get(head.getAttribute("aria-sort"));
        for (const other of heads) other.removeAttribute("aria-sort");
        if (order) head.setAttribute("aria-sort", order);
        const numbers = head.classList.contains("number");
        const sign = order === "descending" ? -1 : 1;
        const shown = order ? sorted(rows, {column: head.cellIndex, numbers, sign}) : rows;
        for (const row of shown) body.appendChild(row);
      });
    }
  }

  for (const table of all("table")) makeSortable(/** @type {HTMLTableElement} */ (table));
})();

import {element} from "./element.js";

/** A year to go to on the same page: how it is called, and what there is to see in it. */
export interface OtherYear {
  year: number;
  label: string;
  told: string;
}

/** That the year looked at has nothing to show, and links to those that have something. */
export function otherYears(rows: readonly OtherYear[], {search, why}: {search: string; why: string}): HTMLElement {
  const href = (year: number) => {
    const params = new URLSearchParams(search);
    params.set("year", String(year));
    return `?${params.toString()}`;
  };
  return element(
    "div",
    {},
    element("p", {class: "absent"}, why),
    rows.length > 0 &&
      element(
        "ul",
        {},
        rows.map(({year, label, told}) =>
          element("li", {}, element("a", {href: href(year), "data-key": `year:${year}`}, label), " ", told)
        )
      )
  );
}

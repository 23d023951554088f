import type {CheckName} from "../checks/index.js";
import {checkCases} from "../checks/runChecks.js";
import {element} from "../components/element.js";
import {panel} from "../components/panel.js";
import type {PanelContent} from "../components/panel.js";
import type {Query} from "../database/query.js";
import {focusFirst, focusPlaces} from "../focusPlaces.js";
import {numberTerms} from "../glossary/numberTerms.js";
import {caseContent, touchingCases} from "../review/caseContent.js";
import {caseNames} from "../review/caseNames.js";
import {telling} from "../review/telling.js";
import type {Words} from "../text.js";
import type {Provenance} from "./types.js";
import {panelContent, rowContent} from "./panelContent.js";
import {provenance} from "./provenance.js";
import {publishedRow} from "./publishedRow.js";
import {readRef} from "./ref.js";
import type {Ref} from "./ref.js";

/**
 * The panel that opens whatever number the end of the address names; every number on a page is a link to such an
 * address. `update` brings it in line with the address. Closing it gives the focus back to where it was opened from,
 * or to what stands there now.
 */
export function openNumbers(query: Query, {words, host}: {words: Words; host: HTMLElement}): {update(): void} {
  const text = words.provenance;
  let opener: Element | null = null;
  let places: string[] = [];
  let opened = "";

  const close = () => {
    history.pushState(null, "", location.pathname + location.search);
    update();
    if (opener?.isConnected && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
    else focusFirst(places);
  };
  const view = panel({closeLabel: text.close, onClose: close});
  host.append(view.node);

  function update() {
    if (location.hash === opened) return;
    opened = location.hash;
    const ref = readRef(opened);
    if (ref) void open(ref, opened);
    else view.hide();
  }

  async function open(ref: Ref, address: string) {
    if (!view.node.contains(document.activeElement)) {
      opener = document.activeElement;
      places = opener ? focusPlaces(opener) : [];
    }
    view.show({title: text.loading, content: "", busy: true});
    const content = await contentOf(ref).catch((error: unknown) => {
      console.error(error);
      return {title: text.failedTitle, content: text.failed};
    });
    if (address === opened) view.show(content ?? {title: text.unknownTitle, content: text.unknown(address)});
  }

  async function contentOf(ref: Ref): Promise<PanelContent | undefined> {
    if (ref.kind === "row") {
      const row = await publishedRow(query, ref);
      return row && rowContent(row, {words});
    }
    if (ref.kind === "case") {
      const [found] = await checkCases(query, {check: ref.check as CheckName, key: ref.key});
      return found && caseContent(found, await toldBy());
    }
    const found = await provenance(query, ref);
    if (!found) return undefined;
    const {title, content} = panelContent(found, {words});
    return {title, content: [content, numberTerms(found, {words}), touching(found)]};
  }

  /** The checks that use a number, which take longer to know than where it comes from. */
  function touching({rows}: Provenance): HTMLElement {
    const place = element("div", {role: "status", "aria-busy": "true"}, words.provenance.checking);
    const places = rows.map(({document_id, table, line}) => `${document_id}/${table}:${line}`);
    Promise.all([checkCases(query, {rows: places}), toldBy()])
      .then(
        ([cases, told]) => place.replaceChildren(touchingCases(cases, told)),
        (error: unknown) => {
          console.error(error);
          place.replaceChildren(words.provenance.failed);
        }
      )
      .finally(() => place.removeAttribute("aria-busy"));
    return place;
  }

  /** The words of the checks, in the page's language; they are loaded when a panel first needs them. */
  async function toldBy() {
    const [names, review] = await Promise.all([caseNames(query), words.review()]);
    return telling({names}, {words, ...review});
  }

  return {update};
}

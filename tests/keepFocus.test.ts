// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {element, shape} from "../src/components/element.js";
import {numberText} from "../src/components/numberText.js";
import {keepFocus} from "../src/keepFocus.js";

// jsdom lays nothing out and has no CSS.escape: what is not `hidden` counts as drawn, and the names here need no escape.
beforeEach(() => {
  vi.useFakeTimers({toFake: ["requestAnimationFrame", "performance"]});
  vi.stubGlobal("CSS", {escape: (name: string) => name});
  vi.spyOn(Element.prototype, "getClientRects").mockImplementation(function (this: Element) {
    return (this.closest("[hidden]") ? [] : [{}]) as unknown as DOMRectList;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const link = (key: string, rest = {}) => element("a", {href: "?", "data-key": key, ...rest});
const figure = (...marks: Node[]) => element("figure", {id: "trend"}, element("h3", {}, "Title"), marks);
const put = (...nodes: Node[]) => document.body.replaceChildren(element("main", {id: "content", tabindex: -1}, nodes));
const focused = () => document.activeElement?.getAttribute("data-key") ?? document.activeElement?.localName;

/** The page redraws what held the focus after some milliseconds. */
function redraw(after: number, ...nodes: Node[]) {
  keepFocus();
  vi.advanceTimersByTime(after);
  put(...nodes);
  vi.advanceTimersByTime(100);
}

describe("the focus", () => {
  it("goes to what has the same key, once the page is redrawn", () => {
    const mark = link("trend:a");
    put(figure(link("trend:b"), mark));
    mark.focus();
    redraw(500, figure(link("trend:a"), link("trend:b")));
    expect(focused()).toBe("trend:a");
    expect(document.activeElement).not.toBe(mark);
  });
  it("goes to the drawing that is shown", () => {
    const mark = link("trend:a");
    put(figure(mark));
    mark.focus();
    redraw(0, figure(element("div", {hidden: true}, link("trend:a", {class: "narrow"})), link("trend:a")));
    expect(document.activeElement!.className).toBe("");
  });
  it("goes to the same number of the same figure, not to where else it stands", () => {
    const number = () => element("p", {}, numberText("95.08", "#figure/u/2023/basic/actual"));
    put(number(), figure(number()));
    const opened = document.querySelector<HTMLElement>("figure .number-link")!;
    opened.focus();
    redraw(0, number(), figure(number()));
    expect(document.activeElement).toBe(document.querySelector("figure .number-link"));
    expect(document.activeElement).not.toBe(opened);
  });
  it("goes to a link of SVG, which needs no tabindex, and to what has the same id", () => {
    const mark = shape("a", {href: "?", "data-key": "trend:a", tabindex: 0});
    put(shape("svg", {}, mark));
    mark.focus();
    redraw(0, shape("svg", {}, shape("a", {href: "?", "data-key": "trend:a", tabindex: 0})));
    expect(focused()).toBe("trend:a");
    const select = element("select", {id: "year"});
    put(select);
    select.focus();
    redraw(0, element("select", {id: "year"}));
    expect(document.activeElement!.id).toBe("year");
  });
  it("goes to the figure's heading where what held it is no more, but leaves it time to come", () => {
    const mark = link("trend:a");
    put(figure(mark));
    mark.focus();
    redraw(0, figure());
    expect(focused()).toBe("body");
    vi.advanceTimersByTime(300);
    expect(focused()).toBe("h3");
    expect(document.activeElement!.getAttribute("tabindex")).toBe("-1");
  });
  it("goes to the nearest thing around it that is still there", () => {
    const chip = link("chip:fund");
    const chips = (...nodes: Node[]) => element("div", {"data-key": "chips", tabindex: -1}, nodes);
    put(chips(chip));
    chip.focus();
    redraw(0, chips());
    vi.advanceTimersByTime(300);
    expect(focused()).toBe("chips");
  });
  it("stays with a reader who moved on before the page was redrawn, or after", () => {
    const [mark, other] = [link("trend:a"), link("trend:b")];
    put(figure(mark, other));
    mark.focus();
    keepFocus();
    vi.advanceTimersByTime(50);
    other.focus();
    vi.advanceTimersByTime(50);
    mark.remove();
    vi.advanceTimersByTime(2000);
    expect(document.activeElement).toBe(other);

    const next = link("trend:c");
    put(figure(next, other));
    next.focus();
    keepFocus();
    next.remove();
    other.focus();
    vi.advanceTimersByTime(2000);
    expect(document.activeElement).toBe(other);
  });
  it("is restored once: what the reader leaves afterwards stays left", () => {
    const mark = link("trend:a");
    put(figure(mark));
    mark.focus();
    redraw(0, figure(link("trend:a")));
    (document.activeElement as HTMLElement).blur();
    put(figure(link("trend:a")));
    vi.advanceTimersByTime(2000);
    expect(focused()).toBe("body");
  });
  it("is not touched where nothing held it, or the page takes too long", () => {
    put(figure(link("trend:a")));
    redraw(0, figure(link("trend:a")));
    expect(focused()).toBe("body");
    (document.querySelector("a") as HTMLElement).focus();
    redraw(2500, figure(link("trend:a")));
    expect(focused()).toBe("body");
  });
});

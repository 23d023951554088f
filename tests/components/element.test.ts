// @vitest-environment jsdom
import {describe, expect, it, vi} from "vitest";
import {element, shape} from "../../src/components/element.js";
import {numberText} from "../../src/components/numberText.js";

const hostile = `<img src=x onerror="alert(1)"><script>alert(1)</script>&amp;`;

describe("an element", () => {
  it("takes text as text, whatever it looks like", () => {
    const node = element("p", {title: hostile}, hostile, ["a", [hostile]]);
    expect(node.textContent).toBe(`${hostile}a${hostile}`);
    expect(node.children).toHaveLength(0);
    expect(node.title).toBe(hostile);
  });
  it("takes text as text in SVG too", () => {
    const node = shape("text", {}, hostile);
    expect(node.textContent).toBe(hostile);
    expect(node.children).toHaveLength(0);
  });
  it("holds nodes, numbers and lists in their order, a nil too, and leaves out what is not there", () => {
    const node = element("p", {}, "a", 0, null, undefined, false, ["b", [element("b", {}, "c")]], "");
    expect(node.innerHTML).toBe("a0b<b>c</b>");
  });
  it("leaves out attributes that are not there, and keeps a nil and the empty text", () => {
    const node = element("input", {a: null, b: undefined, c: false, d: true, e: 0, f: ""});
    expect(node.outerHTML).toBe('<input d="" e="0" f="">');
  });
  it("listens with a function, and makes no attribute of it", () => {
    const click = vi.fn();
    const node = element("button", {click});
    node.click();
    expect(click).toHaveBeenCalledOnce();
    expect(node.attributes).toHaveLength(0);
  });
  it("is of HTML or of SVG", () => {
    expect(element("a").namespaceURI).toBe("http://www.w3.org/1999/xhtml");
    expect(shape("a").namespaceURI).toBe("http://www.w3.org/2000/svg");
  });
});

describe("a number that can be opened", () => {
  it("is a link in an element's text", () => {
    const node = element("p", {}, `收入 ${numberText("271.37", "#figure/u")} 万元`);
    expect(node.innerHTML).toBe('收入 <a href="#figure/u" class="number-link">271.37</a> 万元');
  });
  it("is a link of SVG in SVG", () => {
    const link = shape("text", {}, numberText("271.37", "#figure/u")).querySelector("a")!;
    expect([link.namespaceURI, link.getAttribute("href")]).toEqual(["http://www.w3.org/2000/svg", "#figure/u"]);
  });
  it("is plain text in an attribute", () => {
    expect(element("p", {title: numberText("271.37", "#figure/u")}).title).toBe("271.37");
  });
  it.each(["javascript:alert(1)", "https://example.org/", "//example.org", ""])(
    "never leads out of the page, even where data were made to look like one: “%s”",
    (href) => {
      expect(element("p", {}, numberText("271.37", href)).querySelector("a")).toBeNull();
    }
  );
  it("takes what stands in it as text", () => {
    const node = element("p", {}, numberText(hostile, `#${hostile}`));
    expect(node.textContent).toBe(hostile);
    expect(node.querySelectorAll("*")).toHaveLength(1);
  });
});

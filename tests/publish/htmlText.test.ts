// @vitest-environment jsdom
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {element, shape} from "../../src/components/element.js";
import {htmlText} from "../../src/publish/htmlText.js";

const read = (html: string) => new DOMParser().parseFromString(`<!doctype html><body>${html}`, "text/html").body;

describe("a node as HTML", () => {
  it("is its elements, attributes in their order and text", () => {
    const node = element("p", {id: "a", class: "note"}, "一 ", element("strong", {}, "2"), " 三");
    expect(htmlText(node)).toBe('<p id="a" class="note">一 <strong>2</strong> 三</p>');
  });
  it("has no end where an element holds nothing, and no value where an attribute has none", () => {
    expect(
      htmlText(element("p", {hidden: true}, element("br"), element("input", {disabled: true, type: "text"})))
    ).toBe('<p hidden><br><input disabled type="text"></p>');
  });
  it("leaves out the ends of cells, rows and items that go without saying, and no others", () => {
    const row = (...texts: string[]) => element("tr", {}, element("th", {}, texts[0]!), element("td", {}, texts[1]!));
    const list = element("ul", {}, element("li", {}, "a", element("p", {}, "b")), element("li", {}, "c"), " ");
    const terms = element("dl", {}, element("dt", {}, "d"), element("dd", {}, "e"), element("dt", {}, "f"));
    expect(htmlText(element("table", {}, element("tbody", {}, row("1", "2"), row("3", "4"))))).toBe(
      "<table><tbody><tr><th>1<td>2<tr><th>3<td>4</tbody></table>"
    );
    expect(htmlText(list)).toBe("<ul><li>a<p>b</p><li>c</li> </ul>");
    expect(htmlText(terms)).toBe("<dl><dt>d</dt><dd>e<dt>f</dt></dl>");
  });
  it("closes shapes without content at once, and keeps the case of their names", () => {
    const node = shape("svg", {viewBox: "0 0 1 1"}, shape("linearGradient", {id: "g"}), shape("text", {}, "字"));
    expect(htmlText(node)).toBe('<svg viewBox="0 0 1 1"><linearGradient id="g"/><text>字</text></svg>');
    expect(htmlText(element("b"))).toBe("<b></b>");
  });
  it("escapes what HTML would read as its own", () => {
    expect(htmlText(element("p", {title: `"<&>'\u00A0\r`}, "<b>&amp;\u00A0\r\n\0"))).toBe(
      `<p title="&quot;&lt;&amp;&gt;'&nbsp;&#13;">&lt;b&gt;&amp;amp;&nbsp;&#13;\n\uFFFD</p>`
    );
  });
  it("leaves scripts and styles as they are, and refuses those that their own text would end", () => {
    expect(htmlText(element("script", {}, "a < b && c"))).toBe("<script>a < b && c</script>");
    expect(htmlText(element("style", {}, 'a > b::after { content: "&"; }'))).toContain(
      'a > b::after { content: "&"; }'
    );
    for (const [name, text] of [
      ["script", "'</SCRIPT>'"],
      ["script", "<!--<script>"],
      ["style", "</style"]
    ] as const)
      expect(() => htmlText(element(name, {}, text))).toThrow("would end");
  });
  it("refuses what browsers read in ways of their own", () => {
    expect(() => htmlText(element("div", {}, element("noscript", {}, "<p>")))).toThrow("noscript");
    expect(() => htmlText(element("template"))).toThrow("template");
  });
  it("leaves comments out, and takes a fragment for what it holds", () => {
    const fragment = document.createDocumentFragment();
    fragment.append(element("p", {}, "a"), document.createComment("-->"), "b");
    expect(htmlText(fragment)).toBe("<p>a</p>b");
  });
});

describe("read again, the text is the same node", () => {
  it("where it begins with a line feed that HTML does not read", () => {
    const node = element("div", {}, element("pre", {}, "\n\na"), element("textarea", {}, "\nb"));
    expect(read(htmlText(node)).firstChild!.isEqualNode(node)).toBe(true);
  });
  it("whatever its texts and attributes are", () => {
    const text = fc.string({
      unit: fc.constantFrom(...`<>&"'/=!-;ab一 \n\r\t\u00A0\u202E`, "&lt", "</", "script", "<!--"),
      minLength: 1
    });
    const leaf = text.map((said) => document.createTextNode(said) as Node);
    const within = (names: readonly string[], children: fc.Arbitrary<Node>) =>
      fc
        .tuple(fc.constantFrom(...names), text, fc.array(children, {maxLength: 3}))
        .map(([name, title, nodes]) => element(name as "div", {title, lang: ""}, ...nodes.map(whole)) as Node);
    const {node} = fc.letrec<{node: Node}>((tie) => ({
      node: fc.oneof(
        {maxDepth: 4},
        leaf,
        within(["div", "span", "section"], tie("node")),
        within(["ul", "ol"], within(["li"], tie("node"))),
        within(["dl"], within(["dt", "dd"], tie("node"))),
        within(["table"], within(["tbody"], within(["tr"], within(["td", "th"], tie("node"))))),
        fc
          .tuple(text, fc.array(leaf, {maxLength: 2}))
          .map(([id, children]) => element("b", {}, shape("svg", {}, shape("text", {id}, ...children.map(whole)))))
      )
    }));
    fc.assert(
      fc.property(node, (made) => {
        const holder = element("div", {}, made.cloneNode(true));
        holder.normalize();
        expect(read(htmlText(holder)).firstChild!.isEqualNode(holder)).toBe(true);
      })
    );
  });
});

/** Nodes of one tree are made again for each that is tried. */
const whole = (node: Node) => node.cloneNode(true);

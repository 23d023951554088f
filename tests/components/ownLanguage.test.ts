// @vitest-environment jsdom
import {afterEach, expect, it} from "vitest";
import {element, shape} from "../../src/components/element.js";
import {numberText} from "../../src/components/numberText.js";

afterEach(() => document.documentElement.removeAttribute("lang"));
const html = (node: Element) => node.innerHTML;

it("marks what is Chinese on an English page, in text and in numbers that open", () => {
  document.documentElement.lang = "en";
  expect(html(element("p", {}, "Amounts in wan yuan (万元): 1"))).toBe(
    'Amounts in wan yuan (<span lang="zh-CN">万元</span>): 1'
  );
  expect(html(element("p", {}, "by 财预〔2013〕53号 附件2"))).toBe(
    'by <span lang="zh-CN">财预〔2013〕53号</span> <span lang="zh-CN">附件</span>2'
  );
  expect(html(element("p", {}, numberText("六(一)1·2", "#row/a")))).toBe(
    '<a href="#row/a" class="number-link"><span lang="zh-CN">六(一</span>)1·2</a>'
  );
});
it("leaves alone what is marked already, what holds text alone, drawings and plain English", () => {
  document.documentElement.lang = "en";
  expect(html(element("a", {lang: "zh-CN"}, "中文"))).toBe("中文");
  expect(html(element("option", {}, "中文"))).toBe("中文");
  expect(html(shape("text", {}, "中文"))).toBe("中文");
  expect(html(element("p", {}, "“quoted”"))).toBe("“quoted”");
});
it("marks nothing on a Chinese page, or where the page does not say its language", () => {
  expect(html(element("p", {}, "万元"))).toBe("万元");
  document.documentElement.lang = "zh-CN";
  expect(html(element("p", {}, "万元"))).toBe("万元");
});

import {describe, expect, it} from "vitest";
import {cleanText} from "../../src/report/cleanText.js";
import {figures} from "../../src/report/figures.js";

/** Every figure of a text: as printed, its value, its unit with the scale, and what loosens or spoils it. */
const read = (text: string) =>
  figures(cleanText(text).text).map(({number, value, to, unit, scale, hedge, sign, fault}) =>
    [number, value, to, scale === 1 ? unit : `${scale} ${unit}`, hedge, sign, fault].filter(
      (each) => each !== undefined
    )
  );

describe("a figure", () => {
  it.each([
    ["271.37 万元", [["271.37", 271.37, "10000 元"]]],
    ["5,234,000.00元", [["5,234,000.00", 5234000, "元"]]],
    ["２，２０１，０００元", [["2,201,000", 2201000, "元"]]],
    ["0.051亿元", [["0.051", 0.051, "100000000 元"]]],
    ["４．５％", [["4.5", 4.5, "%"]]],
    ["下降1.0个百分点", [["1.0", 1, "百分点"]]],
    ["五百一十点二五万元", [["五百一十点二五", 510.25, "10000 元"]]],
    ["五百一十万零二千五百元", [["五百一十万零二千五百", 5102500, "元"]]],
    ["伍佰壹拾万贰仟伍佰元", [["伍佰壹拾万贰仟伍佰", 5102500, "元"]]],
    ["百分之二点九八", [["百分之二点九八", 2.98, "%"]]],
    ["六成多", [["六", 6, "10 %", "above"]]],
    ["约523万元", [["523", 523, "10000 元", "about"]]],
    ["近千名", [["千", 1000, "名", "below"]]],
    ["50余人次", [["50", 50, "人次", "above"]]],
    ["4万余人", [["4", 4, "10000 人", "above"]]],
    ["3—5万元", [["3", 3, 5, "10000 元"]]],
    ["80-90人", [["80", 80, 90, "人"]]],
    ["较上年+14.75万元", [["14.75", 14.75, "10000 元", "+"]]],
    ["同比-16.67%", [["16.67", 16.67, "%", "-"]]],
    ["XX万元", [["XX", "10000 元", "blank"]]],
    ["____%", [["____", "%", "blank"]]],
    ["3.5.2万元", [["3.5.2", "10000 元", "broken"]]],
    ["20O.l0万元", [["20O.l0", "10000 元", "broken"]]],
    ["5—3万元", [["5", 5, 3, "10000 元", "backwards"]]]
  ])("is read in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it.each([
    ["5 10.25万元", [["510.25", 510.25, "10000 元"]]],
    ["523. 40 万 元", [["523.40", 523.4, "10000 元"]]],
    ["1 250 人次", [["1250", 1250, "人次"]]],
    [
      "523.40 480.00",
      [
        ["523.40", 523.4, ""],
        ["480.00", 480, ""]
      ]
    ],
    ["310.15 项目支出", [["310.15", 310.15, ""]]]
  ])("is one number, or two, by its blanks in %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
  it("stands where it is printed, whatever was left out of the text that is read", () => {
    const printed = "支 出 5 10.25 万 元。";
    const {text, places} = cleanText(printed);
    const [figure] = figures(text);
    expect(printed.slice(places[figure!.at], places[figure!.end - 1]! + 1)).toBe("5 10.25 万 元");
  });
});

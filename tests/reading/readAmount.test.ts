import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {readAmount} from "../../src/reading/readAmount.js";

const amount = (text: string) => ({kind: "amount", text});
const fault = (rule: string) => ({kind: "fault", rule});

test("blank, a dash and nil are three things", () => {
  for (const text of ["", "  ", "\u3000", "\u00A0", "\u200B"]) expect(readAmount(text)).toEqual({kind: "blank"});
  for (const text of ["—", "——", "－", "-", "--", "–", "/", "／", "…", "……", "..."])
    expect([text, readAmount(text)]).toEqual([text, {kind: "dash"}]);
  for (const [text, read] of [
    ["0", "0"],
    ["0.00", "0.00"],
    ["-0.00", "0.00"],
    ["０", "0"]
  ] as const)
    expect(readAmount(text)).toEqual(amount(read));
});

test.each([
  ["1,234,567.00", "1234567.00"],
  ["1 234 567.8", "1234567.8"],
  ["１，２３４．５０", "1234.50"],
  ["(1,234.50)", "-1234.50"],
  ["（1,234.50）", "-1234.50"],
  ["($5)", "-5"],
  ["$(5)", "-5"],
  ["−12", "-12"],
  ["12-", "-12"],
  ["- 12", "-12"],
  ["▲12", "-12"],
  ["△ 1,234", "-1234"],
  ["+12", "12"],
  ["￥77.60", "77.60"],
  ["007", "7"],
  [".5", "0.5"],
  ["5.", "5"],
  ["'12", "12"]
])("%s is %s", (text, read) => expect(readAmount(text)).toEqual(amount(read)));

test.each([
  ["￥1,234.5元", "1234.5", 1],
  ["12万元", "12", 10000],
  ["3.5亿", "3.5", 100000000],
  ["(3)万元", "-3", 10000],
  ["5 million", "5", 1000000],
  ["12.5％", "12.5", "%"]
])("%s is %s with its unit beside it", (text, read, unit) => expect(readAmount(text)).toEqual({...amount(read), unit}));

test.each([
  ["1,23", "not_a_number"],
  ["1234,567", "not_a_number"],
  ["1.234,56", "not_a_number"],
  ["1 2", "not_a_number"],
  ["1.2.3", "not_a_number"],
  ["(5", "not_a_number"],
  ["5)", "not_a_number"],
  ["((5))", "not_a_number"],
  ["-(5)", "not_a_number"],
  ["--5", "not_a_number"],
  ["5+", "not_a_number"],
  ["12²", "not_a_number"],
  ["①", "not_a_number"],
  ["5人", "not_a_number"],
  ["元", "not_a_number"],
  ["约5", "not_a_number"],
  ["N/A", "not_a_number"],
  ["<script>5</script>", "not_a_number"],
  ["1.2E+05", "scientific"],
  ["-1e3", "scientific"],
  ["1.1234567", "too_precise"],
  ["1234567890123", "too_long"],
  ["2024-01-05", "date_for_number"],
  ["2024-01-05T08:30:00", "date_for_number"],
  ["2024/1/5", "date_for_number"],
  ["2024年1月5日", "date_for_number"],
  ["2024年1月", "date_for_number"],
  ["1/5", "date_for_number"],
  ["5-Jan", "date_for_number"],
  ["08:30:00", "date_for_number"],
  ["#REF!", "formula_error"],
  ["#DIV/0!", "formula_error"],
  ["#N/A", "formula_error"],
  ["=SUM(A1:A3)", "formula_error"]
])("%s is a fault: %s", (text, rule) => expect(readAmount(text)).toEqual(fault(rule)));

test("a long text is not looked into", () => {
  const started = performance.now();
  expect(readAmount(`${"字".repeat(1_000_000)}1`)).toEqual(fault("not_a_number"));
  expect(performance.now() - started).toBeLessThan(1000);
});

describe("an amount written in any style", () => {
  const decimal = fc.record({
    negative: fc.boolean(),
    whole: fc.bigInt({min: 0n, max: 999_999_999_999n}).map(String),
    decimals: fc.string({unit: fc.constantFrom(..."0123456789"), maxLength: 6})
  });
  const groups = (text: string, mark: string) => text.replace(/\B(?=(?:\d{3})+$)/g, mark);
  const negatives: readonly ((text: string) => string)[] = [
    ...["-", "−", "–", "－", "﹣", "▲", "△", "- "].map((sign) => (text: string) => sign + text),
    (text) => `${text}-`,
    (text) => `(${text})`,
    (text) => `（${text}）`,
    (text) => `¥-${text}`,
    (text) => `-$${text}`
  ];
  const wide = (text: string) => text.replace(/[!-~]/g, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
  const style = fc.record({
    grouping: fc.constantFrom("", ",", " "),
    before: fc.constantFrom("", " ", "\u3000", "\u00A0"),
    currency: fc.constantFrom("", "¥", "￥", "$", "人民币 "),
    sign: fc.constantFrom(...negatives),
    wide: fc.boolean()
  });
  it("is read to the same decimal", () => {
    fc.assert(
      fc.property(decimal, style, ({negative, whole, decimals}, written) => {
        const plain = decimals === "" ? whole : `${whole}.${decimals}`;
        const number = groups(whole, written.grouping) + plain.slice(whole.length);
        const signed = negative ? written.sign(number) : written.currency + number;
        const text = written.before + (written.wide ? wide(signed) : signed) + written.before;
        expect(readAmount(text)).toEqual(amount(negative && /[1-9]/.test(plain) ? `-${plain}` : plain));
      }),
      {seed: 2023, numRuns: 2000}
    );
  });
});

/** The value of arithmetic as it is printed: `1,234.50 ÷ (1 − 4.41%)`. Throws where it is anything else. */
export function evaluate(text: string): number {
  const tokens = text.match(/\d[\d,]*(?:\.\d+)?|[^\s\d]/g) ?? [];
  let at = 0;
  const take = (...wanted: readonly string[]) => (wanted.includes(tokens[at]!) ? tokens[at++] : undefined);
  const expect = (wanted: string) => {
    if (!take(wanted)) throw new Error(`${wanted} expected at ${tokens[at] ?? "the end"} of: ${text}`);
  };
  function value(): number {
    if (take("−")) return -value();
    if (take("(")) {
      const inner = sum();
      expect(")");
      return inner;
    }
    const number = tokens[at++];
    if (!number || !/^(?:\d{1,3}(?:,\d{3})*|\d+)(?:\.\d+)?$/.test(number))
      throw new Error(`no number: ${number} in: ${text}`);
    return Number(number.replaceAll(",", "")) / (take("%") ? 100 : 1);
  }
  function product(): number {
    let total = value();
    for (let sign = take("×", "÷"); sign; sign = take("×", "÷"))
      total = sign === "×" ? total * value() : total / value();
    return total;
  }
  function sum(): number {
    let total = product();
    for (let sign = take("+", "−"); sign; sign = take("+", "−"))
      total = sign === "+" ? total + product() : total - product();
    return total;
  }
  const total = sum();
  if (at < tokens.length) throw new Error(`${tokens[at]} is left over in: ${text}`);
  return total;
}

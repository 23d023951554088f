const digits = "零一二三四五六七八九";
const places: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const groups: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8};

/** The whole number that Chinese numerals write: 四十三 by places, 二〇二三 digit by digit, 两 as 2. */
export function chineseNumber(text: string): number {
  const plain = text.replaceAll("〇", "零").replaceAll("两", "二");
  if (/^[零一二三四五六七八九]{2,}$/u.test(plain)) return Number([...plain].map((c) => digits.indexOf(c)).join(""));
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const character of plain) {
    if (character in places) {
      group += (digit ?? 1) * places[character]!;
      digit = undefined;
    } else if (character in groups) {
      total += (group + (digit ?? 0)) * groups[character]!;
      group = 0;
      digit = undefined;
    } else {
      digit = digits.indexOf(character);
    }
  }
  return total + group + (digit ?? 0);
}

/** A whole number from 1 to 99 as headings are numbered: 一, 十, 十二, 二十三. */
export function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : digits[tens]!}十`;
  return ten + (number % 10 === 0 ? "" : digits[number % 10]!);
}

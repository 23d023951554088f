const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** What a machine without the font takes instead, by name, then by character set, kind and pitch. */
interface FontEntry {
  others: string;
  charset: "00" | "86";
  family: "roman" | "swiss" | "modern" | "auto";
  pitch: "variable" | "fixed";
}

const chinese = {charset: "86", family: "auto", pitch: "variable"} as const;

/** The fonts of a document, under the names that Word and WPS both find; each with its other names and stand-ins. */
const fonts = {
  FangSong: {...chinese, others: "仿宋,FangSong_GB2312,仿宋_GB2312,STFangsong,SimSun"},
  SimHei: {...chinese, others: "黑体,STHeiti,Microsoft YaHei"},
  SimSun: {...chinese, others: "宋体,NSimSun,STSong"},
  KaiTi: {...chinese, others: "楷体,KaiTi_GB2312,楷体_GB2312,STKaiti,SimSun"},
  "FZXiaoBiaoSong-B05S": {...chinese, others: "方正小标宋简体,方正小标宋_GBK,FZXiaoBiaoSong-B05,SimHei"},
  "Times New Roman": {others: "Liberation Serif", charset: "00", family: "roman", pitch: "variable"},
  Arial: {others: "Liberation Sans", charset: "00", family: "swiss", pitch: "variable"},
  "Courier New": {others: "Liberation Mono", charset: "00", family: "modern", pitch: "fixed"}
} as const satisfies Readonly<Record<string, FontEntry>>;

export type FontName = keyof typeof fonts;

/** The part of a document that says what stands in for a font where it is missing (ECMA-376, 17.8.3). */
export function fontTable(): string {
  const entries = Object.entries(fonts).map(([name, {others, charset, family, pitch}]) =>
    [
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="${charset}"/>`,
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`
    ].join("")
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${entries.join("")}</w:fonts>`;
}

import type {IParagraphStyleOptions, IStylesOptions} from "docx";
import type {Layout} from "./layout.js";
import {pageSize} from "./pageSize.js";

/** The languages that text is checked in: without the second, WPS and Word break lines of Chinese by Latin rules. */
const language = {value: "en-US", eastAsia: "zh-CN"};

/** Points as docx takes them: sizes in half-points, spacing in twips. */
const half = (points: number) => Math.round(points * 2);
const twips = (points: number) => Math.round(points * 20);

type StyleParts = Pick<IParagraphStyleOptions, "run" | "paragraph" | "basedOn" | "next" | "name">;

/** Every look of a document as a named style, so that it can be changed in one place when the file is open. */
export function documentStyles(layout: Layout): IStylesOptions {
  const {fonts, sizes, line, after, indent} = layout;
  const exact = {line: twips(line), lineRule: "exact"} as const;
  const atLeast = (points: number) => ({line: twips(points), lineRule: "atLeast"}) as const;
  const firstLine = {firstLine: twips(indent * sizes.body), firstLineChars: indent * 100};
  const quick = (name: string, parts: StyleParts) => ({name, basedOn: "Normal", quickFormat: true, ...parts});
  const own = (id: string, parts: StyleParts): IParagraphStyleOptions => ({
    id,
    ...quick(id.replace(/(?!^)(?=[A-Z])/g, " "), parts)
  });
  const body = {
    alignment: layout.alignment,
    spacing: {...exact, after: twips(after)},
    ...(indent > 0 && {indent: firstLine})
  };
  const small = {size: half(sizes.small)};
  const headingRun = {font: fonts.heading, bold: layout.heading.bold, color: "000000"};
  return {
    default: {
      document: {run: {font: fonts.body, size: half(sizes.body), language}, paragraph: {spacing: {line: 240}}},
      title: quick("Title", {
        run: {font: fonts.title, size: half(sizes.title), bold: layout.title.bold, color: "000000"},
        paragraph: {
          alignment: layout.title.alignment,
          spacing: {...atLeast(sizes.title * 1.4), before: 60, after: 160},
          ...{keepNext: true, keepLines: true}
        }
      }),
      heading1: quick("heading 1", {
        next: "BodyText",
        run: {...headingRun, size: half(sizes.heading)},
        paragraph: {
          spacing: {...atLeast(line), before: 200, after: 80},
          ...{keepNext: true, keepLines: true, outlineLevel: 0}
        }
      }),
      // Nothing here is set in these, but who goes on writing may look for them.
      heading2: quick("heading 2", {
        ...{next: "BodyText", run: {...headingRun, font: fonts.quiet, size: half(sizes.body + 1)}},
        paragraph: {spacing: {...atLeast(line), before: 120}, keepNext: true, keepLines: true, outlineLevel: 1}
      }),
      heading3: quick("heading 3", {
        ...{next: "BodyText", run: {font: fonts.body, bold: true, color: "000000", size: half(sizes.body)}},
        paragraph: {spacing: {...atLeast(line), before: 60}, keepNext: true, keepLines: true, outlineLevel: 2}
      }),
      caption: quick("caption", {
        run: {...headingRun, size: half(sizes.table)},
        paragraph: {spacing: {...atLeast(16), before: 120, after: 60}, keepNext: true, keepLines: true}
      })
    },
    paragraphStyles: [
      {id: "BodyText", ...quick("Body Text", {paragraph: body})},
      own("Conclusion", {
        basedOn: "BodyText",
        run: {bold: true},
        paragraph: {spacing: {...exact, before: 100, after: twips(after)}}
      }),
      own("Note", {
        basedOn: "BodyText",
        run: {font: fonts.quiet, size: half(sizes.table)},
        paragraph: {spacing: {...atLeast(17), after: twips(after)}}
      }),
      own("AuthorText", {basedOn: "BodyText", paragraph: authorBar}),
      own("AuthorLabel", {
        next: "AuthorText",
        run: {...headingRun, size: half(sizes.small)},
        paragraph: {...authorBar, spacing: {...atLeast(14), before: 60}, keepNext: true}
      }),
      own("ListText", {basedOn: "BodyText", paragraph: {indent: {firstLine: 0, firstLineChars: 0}}}),
      own("Stamp", {
        next: "Title",
        run: {...headingRun, size: half(sizes.heading), border: {style: "single", size: 8, space: 2, color: "000000"}},
        paragraph: {spacing: {...atLeast(sizes.heading * 1.4), after: 60}, keepNext: true}
      }),
      own("Scope", {
        run: {size: half(sizes.table)},
        paragraph: {
          ...{border: {top: hair, bottom: hair}, spacing: atLeast(16), keepLines: true},
          ...{indent: {left: scopeTab, hanging: scopeTab}, tabStops: [{type: "left", position: scopeTab}]}
        }
      }),
      own("FigureSubtitle", {run: small, paragraph: {spacing: {after: 60}, keepNext: true, keepLines: true}}),
      // A fixed line would cut a picture to its height.
      own("Picture", {paragraph: {alignment: "center", spacing: {line: 240, lineRule: "auto", after: 40}}}),
      own("FigureNote", {run: small, paragraph: {spacing: {...atLeast(13), after: 40}}}),
      own("Spacer", {paragraph: {spacing: {line: 160, lineRule: "exact"}}, run: {size: 8}}),
      own("SmallText", {run: small, paragraph: {spacing: {...atLeast(14), after: 40}}}),
      {id: "Header", ...quick("header", {run: small, paragraph: headerLine})},
      {id: "Footer", ...quick("footer", {run: small, paragraph: {alignment: "center"}})},
      ...tableStyles(layout)
    ],
    characterStyles: [
      {id: "NumberLink", name: "Number Link", run: {underline: {type: "dotted", color: "A6A6A6"}}},
      {id: "Hash", name: "Hash", run: {font: fonts.fixed, size: half(7.5), noProof: true}},
      {id: "Label", name: "Label", run: {font: fonts.heading, bold: layout.heading.bold}}
    ]
  };
}

const hair = {style: "single", size: 4, space: 3, color: "808080"} as const;
const scopeTab = 1600;
const authorBar = {border: {left: {style: "single", size: 18, space: 6, color: "7F7F7F"}}} as const;
const headerLine = {
  tabStops: [{type: "right", position: pageSize.textWidth}],
  border: {bottom: {...hair, space: 2}}
} as const;

/** Heads and cells of both sizes of table, for words and for numbers. */
function tableStyles({fonts, sizes, heading}: Layout): IParagraphStyleOptions[] {
  return ["", "Small"].flatMap((size) =>
    ["Head", "Text"].flatMap((part) =>
      ["", "Number"].map((kind) => ({
        id: `Table${size}${part}${kind}`,
        ...{name: ["Table", size, part, kind].filter(Boolean).join(" "), basedOn: "Normal"},
        run: {
          size: half(size === "" ? sizes.table : sizes.small),
          ...(part === "Head" && {font: fonts.heading, bold: heading.bold})
        },
        paragraph: {
          alignment: kind === "" ? "left" : "right",
          spacing: {line: twips((size === "" ? sizes.table : sizes.small) * 1.3), lineRule: "atLeast"}
        } as const
      }))
    )
  );
}

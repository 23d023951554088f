import {strFromU8, unzipSync} from "fflate";

/** The parts of a Word file: their XML, each well formed, and their bytes. */
export function openWord(file: Uint8Array) {
  const files = unzipSync(file);
  const xml = new Map<string, Element>();
  for (const [path, bytes] of Object.entries(files))
    if (/\.(?:xml|rels)$/.test(path)) xml.set(path, wellFormed(strFromU8(bytes), path));
  const part = (path: string) => xml.get(path) ?? new Error(path);
  return {files, xml, part: (path: string) => rethrown(part(path)), document: rethrown(part("word/document.xml"))};
}

function rethrown(found: Element | Error): Element {
  if (found instanceof Error) throw found;
  return found;
}

function wellFormed(text: string, path: string): Element {
  const root = new DOMParser().parseFromString(text, "application/xml").documentElement;
  if (root.querySelector("parsererror") || root.tagName === "parsererror") throw new Error(`${path} is not XML`);
  return root;
}

/** Elements by their name in Word's namespace or another, below one. */
export const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];

/** An attribute as it is written, as `w:val`; null where there is none. */
export const attribute = (element: Element | null | undefined, name = "w:val"): string | null =>
  element?.getAttribute(name) ?? null;

/** The children that the schema puts in order, by the element that they stand in (ECMA-376, part 1, annex A). */
const orders: Readonly<Record<string, string>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs kinsoku wordWrap overflowPunct autoSpaceDE autoSpaceDN bidi snapToGrid spacing ind contextualSpacing jc textDirection textAlignment outlineLvl rPr sectPr",
  rPr: "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike noProof snapToGrid vanish color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang",
  tblPr: "tblStyle tblpPr bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook",
  trPr: "cantSplit trHeight tblHeader tblCellSpacing jc",
  tcPr: "tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign",
  tbl: "tblPr tblGrid tr",
  sectPr:
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols vAlign titlePg textDirection docGrid",
  settings: "displayBackgroundShape defaultTabStop evenAndOddHeaders characterSpacingControl compat",
  style:
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr",
  font: "altName panose1 charset family notTrueType pitch sig"
};

/** The elements whose children are not in the order that Word insists on. */
export function outOfOrder(root: Element): string[] {
  return Object.entries(orders).flatMap(([name, order]) =>
    [...all(root, `w:${name}`), ...(root.tagName === `w:${name}` ? [root] : [])].flatMap((element) => {
      const places = [...element.children].map((child) => order.split(" ").indexOf(child.tagName.slice(2)));
      const ordered = places.every((place, i) => place >= (i === 0 ? 0 : places[i - 1]!));
      return ordered ? [] : [`${name}: ${[...element.children].map((child) => child.tagName).join(" ")}`];
    })
  );
}

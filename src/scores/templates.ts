import {keptRecords} from "../keptRecords.js";
import type {Records} from "../keptRecords.js";
import {readTemplate} from "../scoring/readTemplate.js";
import {readScores} from "../scoring/shippedScores.js";
import type {ShippedScores} from "../scoring/shippedScores.js";
import type {Input, Template} from "../scoring/template.js";
import type {TemplateProblem} from "../scoring/templateProblem.js";

/** A template to choose: by `key` in the address, and the text of its file. */
export interface OfferedTemplate {
  key: string;
  template: Template;
  /** A person's own, kept in this browser. */
  own: boolean;
  text: string;
}

/** No id of a template has a dot: a person's own may go by the id of the one that it was made from. */
const ownKey = (id: string) => `own.${id}`;

/** The templates that the build ships, then a person's own; what of theirs this version cannot read is left out. */
export function offeredTemplates(shipped: ShippedScores, own: Records<string>): OfferedTemplate[] {
  const {inputs} = readScores(shipped);
  const offer = (text: string, {isOwn}: {isOwn: boolean}): OfferedTemplate[] => {
    const {template} = readTemplate(text, {inputs});
    return template ? [{key: isOwn ? ownKey(template.id) : template.id, template, own: isOwn, text}] : [];
  };
  return [
    ...shipped.templates.flatMap(({text}) => offer(text, {isOwn: false})),
    ...Object.values(own).flatMap((text) => offer(text, {isOwn: true}))
  ];
}

/** The templates of the page: those shipped, and a person's own, kept in this browser. */
export interface TemplateShelf {
  /** The inputs that all of them share. */
  inputs: ReadonlyMap<string, Input>;
  all(): readonly OfferedTemplate[];
  /** Keeps a template where nothing is wrong with it, in the place of one of the same id; `kept`: for the next visit too. */
  add(text: string): {key: string; template: Template; kept: boolean} | {problems: readonly TemplateProblem[]};
  remove(key: string): void;
}

const isText = (value: unknown): value is string => typeof value === "string";

export function templateShelf(shipped: ShippedScores): TemplateShelf {
  const records = keptRecords<string>("score-templates", isText);
  const {inputs} = readScores(shipped);
  let read: {of: string; offered: readonly OfferedTemplate[]} | undefined;
  return {
    inputs,
    all() {
      const of = JSON.stringify(records.read());
      if (read?.of !== of) read = {of, offered: offeredTemplates(shipped, records.read())};
      return read.offered;
    },
    add(text) {
      const {template, problems} = readTemplate(text, {inputs});
      if (!template) return {problems};
      const key = ownKey(template.id);
      return {key, template, kept: records.keep({[key]: text})};
    },
    remove: (key) => void records.keep({[key]: undefined})
  };
}

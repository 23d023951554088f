import {acceptCompletion, autocompletion, closeBrackets, closeCompletion} from "@codemirror/autocomplete";
import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import {PostgreSQL, sql} from "@codemirror/lang-sql";
import {setDiagnostics} from "@codemirror/lint";
import {Prec} from "@codemirror/state";
import {Decoration, keymap, lineNumbers, MatchDecorator, ViewPlugin} from "@codemirror/view";
import type {DecorationSet, EditorView as View, ViewUpdate} from "@codemirror/view";
import {EditorView, minimalSetup} from "codemirror";
import type {Relation} from "./catalogue.js";
import type {Writing, WritingOptions} from "./editor.js";

/** The code editor: SQL told apart by weight and tone, names completed from the catalogue, the place of a fault marked. */
export function codeEditor({text, label, relations, onRun}: WritingOptions): Writing {
  const schema = Object.fromEntries(relations.map(({name, columns}) => [name, columns.map((column) => column.name)]));
  const view = new EditorView({
    doc: text,
    extensions: [
      Prec.highest(keymap.of([{key: "Mod-Enter", run: (view) => (closeCompletion(view), onRun(), true)}])),
      // Tab moves on, so that the keyboard gets out; where names are offered it takes the one chosen.
      keymap.of([{key: "Tab", run: acceptCompletion}]),
      minimalSetup,
      lineNumbers(),
      closeBrackets(),
      autocompletion({icons: false}),
      sql({dialect: PostgreSQL, schema, upperCaseKeywords: true}),
      PostgreSQL.language.data.of({autocomplete: columnNames(relations)}),
      tones,
      EditorView.contentAttributes.of({"aria-label": label, tabindex: "0"})
    ]
  });
  return {
    node: view.dom,
    text: () => view.state.doc.toString(),
    write: (value) => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: value}}),
    insert: (name) => {
      view.dispatch(view.state.replaceSelection(name));
      view.focus();
    },
    mark: (mark) => view.dispatch(setDiagnostics(view.state, mark ? [{...mark, severity: "error"}] : [])),
    focus: (at) => {
      view.focus();
      if (at !== undefined) view.dispatch({selection: {anchor: at}, scrollIntoView: true});
    }
  };
}

/** Every column's name, with the relations that have it; after a point the dialect offers those of the one before it. */
function columnNames(relations: readonly Relation[]): (context: CompletionContext) => CompletionResult | null {
  const holders = new Map<string, string[]>();
  for (const {name, columns} of relations)
    for (const column of columns) holders.set(column.name, [...(holders.get(column.name) ?? []), name]);
  const options: Completion[] = [...holders].map(([name, owners]) => ({
    label: name,
    type: "property",
    detail: owners.length > 2 ? `${owners.slice(0, 2).join(", ")} …` : owners.join(", ")
  }));
  return (context) => {
    const word = context.matchBefore(/[\w.]*/);
    if (!word || word.text.includes(".") || (word.from === word.to && !context.explicit)) return null;
    return {from: word.from, options, validFor: /^\w*$/};
  };
}

/** SQL's own words, texts, numbers and comments, each with its class. */
const tone = new MatchDecorator({
  regexp:
    /(--.*$)|('(?:''|[^'])*'?)|\b(all|and|any|as|asc|between|by|case|cast|count|cross|desc|describe|distinct|else|end|except|exclude|exists|false|filter|from|full|group|having|if|ilike|in|inner|intersect|is|join|lateral|left|like|limit|not|null|nulls|offset|on|or|order|outer|over|partition|pivot|qualify|recursive|right|select|show|summarize|then|true|union|using|values|when|where|window|with)\b|("(?:""|[^"])*"?)/gi,
  decoration: ([, comment, text, keyword]) =>
    Decoration.mark({class: comment ? "sql-comment" : text ? "sql-text" : keyword ? "sql-keyword" : "sql-name"})
});

const tones = ViewPlugin.define(
  (view: View) => ({
    decorations: tone.createDeco(view),
    update(change: ViewUpdate) {
      this.decorations = tone.updateDeco(change, this.decorations);
    }
  }),
  {decorations: (plugin: {decorations: DecorationSet}) => plugin.decorations}
);

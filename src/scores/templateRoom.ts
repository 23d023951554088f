import {dropZone} from "../components/dropZone.js";
import {element} from "../components/element.js";
import {saveFile} from "../download.js";
import {count} from "../format.js";
import {describeTemplateProblem} from "../scoring/describeProblem.js";
import type {TemplateProblem} from "../scoring/templateProblem.js";
import type {Scores} from "./facts.js";
import {templateSearch} from "./scores.js";
import type {ScoreTelling} from "./telling.js";
import type {OfferedTemplate, TemplateShelf} from "./templates.js";

/** Where a person's own template is given, and all templates are to be had as files; `show` brings it in line. */
export type TemplateRoom = HTMLElement & {show(scores: Scores): void};

/** A template is a few tens of thousands of characters; what is far beyond is not read. */
const mostBytes = 2_000_000;

/** So many problems of a file are told one by one. */
const mostProblems = 20;

export function templateRoom({
  shelf,
  go,
  onChange,
  ...telling
}: ScoreTelling & {shelf: TemplateShelf; go: (search: string) => Promise<void>; onChange: () => void}): TemplateRoom {
  const {words, text, scoreWords} = telling;
  const own = text.own;
  let shown: Scores | undefined;
  const said = element("div", {class: "template-said", role: "status"});
  const list = element("div", {});
  const searchOf = (key: string) =>
    templateSearch(key, {search: shown?.search ?? location.search, templates: shelf.all()});

  async function read(files: FileList | readonly File[]) {
    const file = files[0];
    if (!file) return;
    const content = file.size > mostBytes ? null : await file.text().catch(() => null);
    if (content === null) return said.replaceChildren(element("p", {}, own.unreadable(file.name)));
    const taken = shelf.add(content);
    if ("problems" in taken) return said.replaceChildren(...problemList(file.name, taken.problems));
    const {key, template, kept} = taken;
    said.replaceChildren(element("p", {}, own.taken({name: words.either(template.name), kept})));
    onChange();
    await go(searchOf(key));
  }

  function problemList(file: string, problems: readonly TemplateProblem[]): HTMLElement[] {
    const told = problems
      .slice(0, mostProblems)
      .map((problem) => element("li", {}, describeTemplateProblem(problem, scoreWords)));
    const more = problems.length - told.length;
    return [
      element("p", {}, own.wrong({file, count: count(problems.length)})),
      element("ul", {class: "template-problems"}, told, more > 0 && element("li", {}, own.more(count(more))))
    ];
  }

  function remove({key, template}: OfferedTemplate) {
    shelf.remove(key);
    said.replaceChildren(element("p", {}, own.removed(words.either(template.name))));
    onChange();
    if (shown?.offered.key === key) void go(searchOf(shelf.all()[0]!.key));
    else draw();
  }

  function draw() {
    const all = shelf.all();
    list.replaceChildren(
      element("h3", {}, own.list),
      element(
        "ul",
        {class: "template-list"},
        all.map((offered) => {
          const name = words.either(offered.template.name);
          return element(
            "li",
            {"data-template": offered.key},
            element("cite", {}, offered.own ? text.choose.own(name) : name),
            " ",
            element(
              "button",
              {
                ...{
                  type: "button",
                  class: "chip",
                  "data-key": `template:save:${offered.key}`,
                  "aria-label": own.download(name)
                },
                click: () => save(offered)
              },
              own.shelf
            ),
            offered.own && [
              " ",
              element(
                "button",
                {
                  ...{type: "button", class: "chip", "data-key": `template:remove:${offered.key}`},
                  click: () => remove(offered)
                },
                own.remove(name)
              )
            ]
          );
        })
      )
    );
  }
  const save = ({template, text: content}: OfferedTemplate) =>
    saveFile(`${template.id}.json`, new Blob([content], {type: "application/json"}));
  draw();
  return Object.assign(
    element(
      "div",
      {class: "template-room"},
      dropZone({
        ...{label: own.drop.label, hint: own.drop.hint},
        choices: [
          {
            label: own.drop.choose,
            key: "template:choose",
            accept: ".json,application/json",
            onChoose: (files) => void read(files)
          }
        ],
        onDrop: (given) => void read(given.files)
      }),
      said,
      list,
      element("p", {class: "note"}, own.note)
    ),
    {
      show(scores: Scores) {
        shown = scores;
        draw();
      }
    }
  );
}

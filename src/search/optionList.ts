import {element} from "../components/element.js";

/** The options of a combobox; the first is chosen as soon as they are shown. */
export interface OptionList {
  node: HTMLElement;
  show(options: readonly HTMLAnchorElement[]): void;
  /** Has a field move through the options: up and down, and Enter, which follows the chosen one. */
  attach(field: HTMLInputElement): void;
}

/** A listbox whose options are links; `onFollow` is called when one is followed on this page, not into a new tab. */
export function optionList({label, onFollow}: {label: string; onFollow: () => void}): OptionList {
  let options: readonly HTMLAnchorElement[] = [];
  let chosen = 0;
  let field: HTMLInputElement | undefined;
  const node = element("div", {
    ...{id: "search-options", class: "search-options", role: "listbox", "aria-label": label, hidden: true},
    click: (event) => {
      const {button, ctrlKey, metaKey, shiftKey, target} = event as MouseEvent;
      const isOption = target instanceof Element && target.closest("[role=option]");
      if (isOption && !button && !ctrlKey && !metaKey && !shiftKey) onFollow();
    }
  });

  function choose(next: number) {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = options.length === 0 ? 0 : (next + options.length) % options.length;
    const option = options[chosen];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView?.({block: "nearest"});
    if (option) field?.setAttribute("aria-activedescendant", option.id);
    else field?.removeAttribute("aria-activedescendant");
  }

  function onKey(event: KeyboardEvent) {
    const option = options[chosen];
    if (event.isComposing || !option) return;
    const {key, ctrlKey, metaKey} = event;
    if (key === "ArrowDown" || key === "ArrowUp") choose(chosen + (key === "ArrowDown" ? 1 : -1));
    else if (key !== "Enter") return;
    else if (ctrlKey || metaKey) window.open(option.href, "_blank", "noopener");
    else option.click();
    event.preventDefault();
  }

  return {
    node,
    show(next) {
      options = next;
      node.replaceChildren(...options);
      node.hidden = options.length === 0;
      node.scrollTop = 0;
      field?.setAttribute("aria-expanded", String(options.length > 0));
      choose(0);
    },
    attach(input) {
      field = input;
      input.addEventListener("keydown", onKey);
    }
  };
}

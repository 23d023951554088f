import {drawingTurn} from "./components/drawingTurn.js";
import {element} from "./components/element.js";
import {keepFocus} from "./keepFocus.js";
import {holdsProject} from "./project/storedProject.js";
import {whenIdle} from "./whenIdle.js";

/** A page's bar, see `follow`: its value is what the page shows. */
type Page<Now> = HTMLElement & {value?: Now; fail(error: unknown): void};

/** The places of what a page shows: each is drawn anew when the page's choice changes. */
export interface Places<Now, Whole> {
  /** A place of what the page shows of a choice at once. */
  now(name: string, draw: (facts: Now) => Node): HTMLElement;
  /** A place of what waits for what is asked behind that; it is there once something can be seen in it. */
  behind(name: string, draw: (facts: Whole) => Node): Promise<HTMLElement>;
  /** Does something with every choice, once what the reader sees of it is painted. */
  each(act: (facts: Now) => void): void;
}

/** A place, and what is to be drawn in it of the latest choice; `seen` while any of it is on the screen. */
interface Place {
  node: HTMLElement;
  draw: (() => Node) | undefined;
  seen: boolean;
}

/** So long the page draws without a break what is out of sight, in milliseconds. */
const breath = 8;

/**
 * The places of a page, once it has something to show. What is on the screen is drawn in the very task in which the
 * choice changed, before anything is painted; what is out of sight follows right after. Until then each holds what the
 * build drew into it: of the opening choice that is right, of another it is not shown.
 */
export async function places<Now, Whole>(
  page: Page<Now>,
  {whole}: {whole: (facts: Now) => Promise<Whole>}
): Promise<Places<Now, Whole>> {
  const [nows, behinds] = [[] as Place[], [] as Place[]];
  const [draws, acts] = [new Map<Place, (facts: never) => Node>(), [] as ((facts: Now) => void)[]];
  const isOpening = location.search === "" && !holdsProject();
  const observer =
    typeof IntersectionObserver === "function"
      ? new IntersectionObserver((entries) => {
          for (const {target, isIntersecting} of entries)
            for (const place of [...nows, ...behinds]) if (place.node === target) place.seen = isIntersecting;
        })
      : undefined;

  if (page.value === undefined) await new Promise((resolve) => page.addEventListener("input", resolve, {once: true}));
  let answer = wholeOf(page.value!);
  page.addEventListener("input", change);

  function wholeOf(facts: Now): Promise<Whole> {
    const asked = whole(facts);
    asked.catch((error: unknown) => {
      if (page.value !== facts) return;
      console.error(error);
      page.fail(error);
    });
    return asked;
  }

  function change() {
    const facts = page.value!;
    for (const place of nows) place.draw = () => draws.get(place)!(facts as never);
    drawingTurn.hurry(() => {
      for (const place of nows) if (place.seen) drawIn(place);
    });
    // What is not drawn yet still tells of the choice before.
    const stale = [...nows.filter(({draw}) => draw), ...behinds];
    for (const {node} of stale) node.setAttribute("aria-busy", "true");
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (page.value !== facts) return;
        for (const act of acts) act(facts);
        answer = wholeOf(facts);
        for (const place of behinds) awaitIn(place);
        drawingTurn.rest();
        drawRest();
      })
    );
  }

  function awaitIn(place: Place) {
    const mine = answer;
    mine.then(
      (facts) => {
        if (mine !== answer) return;
        place.draw = () => draws.get(place)!(facts as never);
        if (place.seen) drawIn(place);
        else setTimeout(drawRest);
      },
      () => {
        if (mine !== answer) return;
        place.node.removeAttribute("aria-busy");
        place.node.classList.add("undrawn");
      }
    );
  }

  /** Draws what is not drawn yet, in the order of the page, with a break now and then. */
  function drawRest() {
    const begun = performance.now();
    for (const place of [...nows, ...behinds]) {
      if (place.draw) drawIn(place);
      if (performance.now() - begun > breath) return void setTimeout(drawRest);
    }
    drawingTurn.rest();
  }

  function drawIn(place: Place) {
    const {node, draw} = place;
    place.draw = undefined;
    if (!draw) return;
    if (node.contains(document.activeElement)) keepFocus();
    try {
      node.replaceChildren(draw());
    } catch (error) {
      reportError(error);
    }
    node.removeAttribute("aria-busy");
    node.classList.remove("undrawn");
  }

  function make(name: string, inline: boolean): Place {
    const built = [...(document.querySelector(`observablehq-loading [data-place="${name}"]`)?.childNodes ?? [])];
    const node = element(inline ? "span" : "div", {class: "place", "data-place": name}, built);
    const place: Place = {node, draw: undefined, seen: observer === undefined};
    observer?.observe(node);
    if (built.length > 0 && !isOpening) node.classList.add("undrawn");
    return place;
  }

  const isIdle = isOpening && typeof requestIdleCallback === "function";
  const later = isIdle ? whenIdle : (act: () => void) => void setTimeout(act);
  return {
    now(name, draw) {
      const place = make(name, name === "headline");
      draws.set(place, draw);
      nows.push(place);
      place.draw = () => draw(page.value!);
      if (place.node.childNodes.length === 0) drawIn(place);
      else later(drawRest);
      return place.node;
    },
    async behind(name, draw) {
      const place = make(name, false);
      draws.set(place, draw);
      behinds.push(place);
      if (place.node.childNodes.length === 0) {
        const facts = await answer;
        place.draw = () => draw(facts);
        drawIn(place);
      } else {
        if (!isOpening) place.node.setAttribute("aria-busy", "true");
        later(() => awaitIn(place));
      }
      return place.node;
    },
    each(act) {
      acts.push(act);
      act(page.value!);
    }
  };
}

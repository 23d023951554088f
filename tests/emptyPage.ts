import {beforeAll} from "vitest";

/** The files of a worker share its page: each begins with an empty one. */
beforeAll(() => {
  if (typeof document !== "undefined") document.body.replaceChildren();
});

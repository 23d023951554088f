// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {searchWords as english} from "../../src/en/searchWords.js";
import {words} from "../../src/en/words.js";
import {element} from "../../src/components/element.js";
import type {SearchEntry} from "../../src/search/entry.js";
import {loadedSearch} from "../../src/search/loadedSearch.js";
import type {LoadedSearch} from "../../src/search/loadedSearch.js";
import {searchOpener} from "../../src/search/searchOpener.js";
import {searchRoom} from "../../src/search/searchRoom.js";
import type {SearchRoom} from "../../src/search/searchRoom.js";

const year = (unit_id: string, fiscal_year: number) => ({
  ...{unit_id, fiscal_year, name: `${unit_id}单位`, name_en: `Unit ${unit_id}`, stated: true, synthetic: false}
});
const years = [year("u", 2023), year("u", 2022), year("v", 2022)];
const entries: readonly SearchEntry[] = [
  {kind: "page", title: "Spending", other: "收支", page: "spending"},
  {
    kind: "section",
    title: "Carried over",
    within: "Spending",
    text: "What was left.",
    page: "spending",
    hash: "#carry-over"
  },
  {kind: "account", title: "Training", other: "培训费", code: "30216", page: "spending", params: "lines=training"},
  {
    kind: "activity",
    title: "Talks on training",
    other: "培训宣讲",
    page: "outcomes",
    places: [["v", 2022, "#activity-talks"]]
  },
  {
    kind: "problem",
    title: "Too little training",
    page: "problems",
    places: [
      ["u", 2022, "#problem-p"],
      ["u", 2023, "#problem-q"]
    ]
  }
];
const loaded = (more: readonly SearchEntry[] = []): LoadedSearch =>
  loadedSearch([...entries, ...more], {text: english, years});
const looking = () => ({choice: {unit: "u", year: 2023}, search: "?with=v", years});

let room: SearchRoom;
const all = <E extends Element = HTMLElement>(selector: string) => [...room.node.querySelectorAll<E>(selector)];
const field = () => room.node.querySelector("input")!;
const told = () =>
  all("[role=status]")
    .map((node) => node.textContent)
    .filter((text) => text !== "");
const options = () => all<HTMLAnchorElement>("[role=option]");
const flush = () => new Promise((resolve) => setTimeout(resolve));
const chosen = () => options().findIndex((option) => option.getAttribute("aria-selected") === "true");

function type(text: string) {
  field().value = text;
  field().dispatchEvent(new InputEvent("input", {bubbles: true}));
}
function press(key: string, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, ...init});
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}
function make({
  load = () => Promise.resolve(loaded()),
  loadOwn = null
}: Partial<Parameters<typeof searchRoom>[0]> = {}) {
  room = searchRoom({words, text: english, load, loadOwn, looking});
  document.body.append(room.node);
  return room;
}

beforeEach(() => {
  // jsdom has dialogs, but does not show them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  document.body.replaceChildren();
});

describe("what opens the search", () => {
  const load = vi.fn(() => Promise.resolve(make()));
  const onFail = vi.fn();
  let button: HTMLButtonElement;
  beforeEach(() => {
    load.mockClear();
    onFail.mockClear();
    button = searchOpener({label: "Search", load, onFail});
    document.body.append(button);
  });
  it("is its button, the slash key, and Control or Command with K", async () => {
    button.click();
    await flush();
    expect([room.node.open, load.mock.calls.length]).toEqual([true, 1]);
    for (const [key, init] of [
      ["/", {}],
      ["k", {ctrlKey: true}],
      ["K", {metaKey: true}]
    ] as const) {
      room.node.close();
      field().blur();
      expect([key, press(key, init).defaultPrevented]).toEqual([key, true]);
      await flush();
      expect([key, room.node.open]).toEqual([key, true]);
    }
    expect(load).toHaveBeenCalledOnce();
  });
  it("is no slash that is written somewhere, and no other key", () => {
    const writing = element("textarea");
    document.body.append(writing);
    writing.focus();
    expect(press("/").defaultPrevented).toBe(false);
    writing.blur();
    for (const init of [{altKey: true}, {ctrlKey: true}, {isComposing: true}])
      expect(press("/", init).defaultPrevented).toBe(false);
    expect(press("k").defaultPrevented).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });
  it("is no slash where the reader does not want it, which is kept", async () => {
    button.click();
    await flush();
    const box = room.node.querySelector<HTMLInputElement>("input[type=checkbox]")!;
    box.click();
    room.node.close();
    expect(press("/").defaultPrevented).toBe(false);
    expect(press("k", {ctrlKey: true}).defaultPrevented).toBe(true);
    await flush();
    expect(make().node.querySelector<HTMLInputElement>("input[type=checkbox]")!.checked).toBe(false);
  });
  it("says where it could not be loaded, and loads it again", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    load.mockRejectedValueOnce(new Error("offline"));
    button.click();
    await flush();
    expect(onFail).toHaveBeenCalledOnce();
    (onFail.mock.calls[0]![0] as () => void)();
    await flush();
    expect([room.node.open, load.mock.calls.length]).toEqual([true, 2]);
  });
});

describe("the search", () => {
  it("says what can be searched, with examples that are there, before anything is written", async () => {
    make().open();
    expect(told()).toEqual([english.state.loading]);
    await flush();
    expect(told()).toEqual([]);
    expect(document.activeElement).toBe(field());
    expect(room.node.textContent).toContain(english.what);
    expect(all(".chip").map((chip) => chip.textContent)).toEqual(["Training", "Talks on training"]);
    all(".chip")[0]!.click();
    expect([field().value, options().length]).toEqual(["Training", 3]);
  });
  it("lists what is found as links to where it stands, and says how many there are", async () => {
    make().open();
    await flush();
    type("training");
    expect(told()).toEqual(["3 results"]);
    expect(options().map((option) => option.getAttribute("href"))).toEqual([
      "./spending?lines=training",
      "./problems#problem-q",
      "./outcomes?unit=v#activity-talks"
    ]);
    expect(options()[1]!.textContent).toContain("Unit u · 2023 (and 1 other year)");
    expect([...options()[0]!.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["Training"]);
    type("收支");
    expect(options().map((option) => option.getAttribute("href"))).toEqual(["./spending?with=v"]);
    type("left");
    expect(options().map((option) => option.getAttribute("href"))).toEqual(["./spending?with=v#carry-over"]);
  });
  it("is moved through and followed by the keyboard", async () => {
    make().open();
    await flush();
    type("training");
    const list = room.node.querySelector("[role=listbox]")!;
    expect([list.id, "true"]).toEqual(["aria-controls", "aria-expanded"].map((name) => field().getAttribute(name)));
    expect(chosen()).toBe(0);
    const steps = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].map((key) => {
      press(key);
      expect(field().getAttribute("aria-activedescendant")).toBe(options()[chosen()]!.id);
      return chosen();
    });
    expect(steps).toEqual([1, 2, 0, 2]);
    const followed: string[] = [];
    list.addEventListener("click", (event) => {
      event.preventDefault();
      followed.push((event.target as Element).closest("a")!.hash);
    });
    press("Enter");
    expect([followed, room.node.open]).toEqual([["#activity-talks"], false]);
    const opened = vi.spyOn(window, "open").mockReturnValue(null);
    room.open();
    press("Enter", {ctrlKey: true});
    expect(opened).toHaveBeenCalledWith(
      expect.stringMatching(/outcomes\?unit=v#activity-talks$/),
      "_blank",
      "noopener"
    );
    expect(room.node.open).toBe(true);
  });
  it("waits for what is still being composed", async () => {
    make().open();
    await flush();
    field().value = "pei xun";
    field().dispatchEvent(new InputEvent("input", {bubbles: true, isComposing: true}));
    expect(told()).toEqual([]);
    field().value = "培训";
    field().dispatchEvent(new CompositionEvent("compositionend", {bubbles: true}));
    expect(told()).toEqual(["2 results"]);
    expect(press("Enter", {isComposing: true}).defaultPrevented).toBe(false);
  });
  it("says what to try where nothing is found, and what has part of it", async () => {
    make().open();
    await flush();
    type("nowhere");
    expect(told()).toEqual(["Nothing was found for “nowhere”."]);
    expect(room.node.textContent).toContain(english.state.tryInstead);
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect(field().hasAttribute("aria-activedescendant")).toBe(false);
    type("training nowhere");
    expect(told()).toEqual(["Nothing has all of it; 3 have part of it"]);
  });
  it("lists the first of many", async () => {
    const many = Array.from({length: 60}, (_, i): SearchEntry => ({
      kind: "check",
      title: `Claim ${i}`,
      page: "checks"
    }));
    make({load: () => Promise.resolve(loaded(many))}).open();
    await flush();
    type("claim");
    expect([options().length, told()]).toEqual([40, [english.state.first({count: "60", shown: "40"})]]);
  });
  it("says that its index did not load, and tries again with what was written", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const load = vi.fn(() => Promise.resolve(loaded()));
    load.mockRejectedValueOnce(new Error("offline"));
    make({load}).open();
    type("training");
    await flush();
    expect(told()[0]).toContain(english.state.failed);
    room.node.querySelector<HTMLButtonElement>(".search-failed button")!.click();
    expect(document.activeElement).toBe(field());
    await flush();
    expect(told()).toEqual(["3 results"]);
  });
});

describe("a reader’s own documents", () => {
  const own: SearchEntry = {kind: "document", title: "My own training plan", page: "import"};
  it("are found as soon as they are read; until then the rest is", async () => {
    let read: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (read = resolve));
    make({loadOwn: () => wait.then(() => loaded([own]))}).open();
    await flush();
    type("training");
    expect(told()).toEqual(["3 results", english.state.readingOwn]);
    read();
    await flush();
    expect(told()).toEqual(["4 results"]);
  });
  it("that cannot be read are said, and tried again; the rest is still found", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const loadOwn = vi.fn(() => Promise.resolve(loaded([own])));
    loadOwn.mockRejectedValueOnce(new Error("no engine"));
    make({loadOwn}).open();
    await flush();
    type("training");
    expect([options().length, told()[1]]).toEqual([3, expect.stringContaining(english.state.ownFailed)]);
    room.node.querySelector<HTMLButtonElement>(".search-failed button")!.click();
    await flush();
    expect(told()).toEqual(["4 results"]);
  });
});

describe("hostile text", () => {
  const hostile = [
    `<img src=x onerror="alert(1)">培训`,
    "</a><script>alert(1)</script>",
    "\u202E培训\u2066 right to left",
    "\uE000#row/x/y/1\uE001培训\uE002",
    "培训\u0000\u0007\u001B[31m",
    "=HYPERLINK(1)"
  ];
  it.each(hostile)("%j is shown as it is, marked or not", async (name) => {
    const more: SearchEntry[] = [
      {kind: "document", title: name, other: name, within: name, code: name, text: name, page: "index"},
      {
        kind: "activity",
        title: `Quokka ${name}`,
        page: "outcomes",
        places: [["u", 2023, `#activity-${encodeURIComponent(name)}`]]
      }
    ];
    make({load: () => Promise.resolve(loaded(more))}).open();
    await flush();
    for (const query of ["培训", "quokka", name, "script alert", "hyperlink"]) {
      type(query);
      expect(all("img, script, bdi a, mark *")).toEqual([]);
      expect(options().every((option) => option.getAttribute("href")!.startsWith("./"))).toBe(true);
    }
    type("quokka");
    expect(options()[0]!.querySelector(".search-name")!.textContent).toBe(`Quokka ${name}`);
    expect(options()[0]!.querySelector(".search-name")!.localName).toBe("bdi");
  });
});

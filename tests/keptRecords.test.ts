// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {keptRecords} from "../src/keptRecords.js";

const isText = (value: unknown): value is string => typeof value === "string";
const open = () => keptRecords("notes", isText);

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe("kept records", () => {
  it("outlast the page, and are forgotten one by one", () => {
    expect(open().keep({a: "one", b: "two"})).toBe(true);
    expect(open().read()).toEqual({a: "one", b: "two"});
    open().keep({a: undefined});
    expect(open().read()).toEqual({b: "two"});
  });
  it("are judged when they are read: what is no record is left out", () => {
    localStorage.setItem("notes", JSON.stringify({a: "one", b: 2, c: null}));
    expect(open().read()).toEqual({a: "one"});
    for (const nothing of ["null", "7", "{", '"text"'.slice(0, 3)]) {
      localStorage.setItem("notes", nothing);
      expect(open().read()).toEqual({});
    }
  });
  it("change together, and go back together, last change first", () => {
    const notes = open();
    notes.keep({a: "one"});
    notes.keep({a: "other", b: "two"});
    expect(notes.canUndo()).toBe(true);
    notes.undo();
    expect(notes.read()).toEqual({a: "one"});
    notes.undo();
    expect(notes.read()).toEqual({});
    expect(notes.canUndo()).toBe(false);
    expect(notes.undo()).toBe(true);
  });
  it("last as long as the page where the browser keeps nothing, and are kept once it does", () => {
    const notes = open();
    notes.keep({a: "one"});
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    expect(notes.keep({b: "two"})).toBe(false);
    expect(notes.read()).toEqual({a: "one", b: "two"});
    expect(open().read()).toEqual({a: "one"});
    full.mockRestore();
    expect(notes.keep({c: "three"})).toBe(true);
    expect(open().read()).toEqual({a: "one", b: "two", c: "three"});
  });
  it("tell of changes made here and in another tab, after which nothing is taken back", () => {
    const notes = open();
    const heard = vi.fn();
    notes.watch(heard);
    notes.keep({a: "one"});
    expect(heard).toHaveBeenCalledTimes(1);
    dispatchEvent(new StorageEvent("storage", {key: "something else"}));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(notes.canUndo()).toBe(true);
    localStorage.setItem("notes", JSON.stringify({a: "elsewhere"}));
    dispatchEvent(new StorageEvent("storage", {key: "notes"}));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(notes.read()).toEqual({a: "elsewhere"});
    expect(notes.canUndo()).toBe(false);
  });
});

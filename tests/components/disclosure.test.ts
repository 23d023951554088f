// @vitest-environment jsdom
import {afterEach, describe, expect, it} from "vitest";
import {disclosure} from "../../src/components/disclosure.js";
import {element} from "../../src/components/element.js";

afterEach(() => document.body.replaceChildren());

function make({floats}: {floats: boolean}) {
  const inside = element("a", {href: "#inside"}, "Inside");
  const outside = element("a", {href: "#outside"}, "Outside");
  const made = disclosure(element("div", {}, inside), {
    id: "panel",
    name: "menu",
    label: "Open",
    heading: "Pages",
    floats
  });
  document.body.append(made.node, outside);
  const button = made.node.querySelector("button")!;
  return {...made, inside, outside, button, isOpen: () => button.getAttribute("aria-expanded") === "true"};
}
const press = (node: Element, key: string) => node.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));

describe("what a button opens", () => {
  it("opens and closes with it, and is named by it", () => {
    const {button, isOpen, relabel} = make({floats: false});
    expect(document.getElementById(button.getAttribute("aria-controls")!)!.textContent).toBe("Inside");
    const name = () =>
      button
        .getAttribute("aria-labelledby")!
        .split(" ")
        .map((id) => document.getElementById(id)!.textContent);
    expect(name()).toEqual(["Pages", "Open"]);
    relabel("Two open");
    expect(name()).toEqual(["Pages", "Two open"]);
    button.click();
    expect(isOpen()).toBe(true);
    button.click();
    expect(isOpen()).toBe(false);
  });
  it("stays where it stands in the page, whatever the reader does", () => {
    const {button, inside, outside, isOpen} = make({floats: false});
    button.click();
    press(inside, "Escape");
    inside.focus();
    outside.focus();
    outside.dispatchEvent(new Event("pointerdown", {bubbles: true}));
    expect(isOpen()).toBe(true);
  });
  it("that floats closes on Escape, which gives the focus back", () => {
    const {button, inside, isOpen} = make({floats: true});
    button.click();
    inside.focus();
    press(inside, "a");
    expect(isOpen()).toBe(true);
    press(inside, "Escape");
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button);
  });
  it("that floats closes when the reader goes on elsewhere, by keyboard or pointer, and not before", () => {
    const {button, inside, outside, isOpen} = make({floats: true});
    button.click();
    button.focus();
    inside.focus();
    inside.dispatchEvent(new Event("pointerdown", {bubbles: true}));
    inside.blur();
    expect(isOpen()).toBe(true);
    inside.focus();
    outside.focus();
    expect(isOpen()).toBe(false);
    button.click();
    outside.dispatchEvent(new Event("pointerdown", {bubbles: true}));
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(outside);
  });
});

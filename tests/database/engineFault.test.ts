import {expect, it} from "vitest";
import {engineFault} from "../../src/database/engineFault.js";

it.each([
  [
    "forbidden",
    new WebAssembly.CompileError(
      "WebAssembly.compile(): Compiling or instantiating WebAssembly module violates the Content Security policy directive"
    )
  ],
  ["unsupported", new ReferenceError("WebAssembly is not defined")],
  ["memory", new Error("Out of Memory Error: failed to allocate data of size 2.0 GiB")],
  ["memory", new RangeError("Array buffer allocation failed")],
  ["ended", new Error("a worker was ended")],
  ["ended", new Error("RuntimeError: memory access out of bounds")],
  ["unreachable", new TypeError("Failed to fetch dynamically imported module")],
  ["unreachable", new Error("Unable to load file: relations.json")],
  ["storage", new Error("the reader’s own documents could not be read")],
  ["other", new Error("Catalog Error: Table with name x does not exist")],
  ["other", "something"]
])("%s: %s", (fault, error) => {
  expect(engineFault(error)).toBe(fault);
});

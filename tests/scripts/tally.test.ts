import {expect, test} from "vitest";
import type {Report} from "../../scripts/tally.js";
import {tally} from "../../scripts/tally.js";

type Status = Report["testResults"][number]["assertionResults"][number]["status"];

function file(name: string, tests: Record<string, Status>, status: "passed" | "failed" = "passed") {
  return {name, status, assertionResults: Object.entries(tests).map(([fullName, status]) => ({fullName, status}))};
}

const run = {label: "unit tests", succeeded: true};

test("counts what passed and names what did not", () => {
  const testResults = [
    file("a", {adds: "passed", rounds: "failed"}, "failed"),
    file("b", {loads: "passed", draws: "skipped", prints: "todo"})
  ];
  expect(tally({testResults}, {...run, succeeded: false})).toEqual({
    passed: 2,
    unsteady: [],
    failed: ["rounds"],
    notRun: ["draws", "prints"]
  });
});

test("names what passed only at the second try", () => {
  const {name, status, assertionResults} = file("late", {draws: "passed", prints: "passed"});
  const [first, ...others] = assertionResults;
  const late = {name, status, assertionResults: [{...first!, failureMessages: ["not yet"]}, ...others]};
  expect(tally({testResults: [late]}, run)).toMatchObject({passed: 2, unsteady: ["draws"], failed: []});
});

test("a file that cannot be loaded is a failed test", () => {
  expect(tally({testResults: [file("broken", {}, "failed")]}, run).failed).toEqual(["broken"]);
  expect(tally({testResults: [file("hook", {adds: "skipped"}, "failed")]}, run).failed).toEqual(["hook"]);
});

test("a run that ends badly fails, whatever its report says", () => {
  const testResults = [file("a", {adds: "passed"})];
  expect(tally({testResults}, {...run, succeeded: false})).toEqual({
    passed: 1,
    unsteady: [],
    failed: ["unit tests"],
    notRun: []
  });
  expect(tally(undefined, run).failed).toEqual(["unit tests"]);
});

test("a clean run fails nothing", () => {
  expect(tally({testResults: [file("a", {adds: "passed"})]}, run)).toEqual({
    passed: 1,
    unsteady: [],
    failed: [],
    notRun: []
  });
});

/** What came of a run: how many tests passed, and the names of those that failed and of those that were not run. */
export interface Tally {
  passed: number;
  /** Those of the passed that failed at first. */
  unsteady: string[];
  failed: string[];
  notRun: string[];
}

/** The part of Vitest's JSON report that is counted here. */
export interface Report {
  testResults: {
    name: string;
    status: "passed" | "failed";
    assertionResults: {
      fullName: string;
      status: "passed" | "failed" | "skipped" | "pending" | "todo" | "disabled";
      /** Of every try that failed. */
      failureMessages?: string[];
    }[];
  }[];
}

/**
 * Counts Vitest's report. A file that failed although none of its tests did (it could not be loaded, or a hook threw)
 * counts as one failed test, and so does a run that ended with an error nobody reported; `label` names it.
 */
export function tally(report: Report | undefined, {label, succeeded}: {label: string; succeeded: boolean}): Tally {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const names = (status: (status: string) => boolean) => tests.filter((t) => status(t.status)).map((t) => t.fullName);
  const broken = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({status}) => status === "failed")
  );
  const failed = [...names((status) => status === "failed"), ...broken.map((file) => file.name)];
  return {
    passed: names((status) => status === "passed").length,
    unsteady: tests.filter((t) => t.status === "passed" && t.failureMessages?.length).map((t) => t.fullName),
    failed: failed.length > 0 || (succeeded && report) ? failed : [label],
    notRun: names((status) => status !== "passed" && status !== "failed")
  };
}

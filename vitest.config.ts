import {configDefaults, defineConfig} from "vitest/config";
import {ByEnvironment} from "./tests/byEnvironment.js";

export default defineConfig({
  test: {
    maxWorkers: "100%",
    sequence: {sequencer: ByEnvironment},
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "tests/browser/**"],
          isolate: false,
          setupFiles: "tests/emptyPage.ts",
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/globalSetup.ts",
          isolate: false,
          // A browser on a busy machine is late at times; what passes at the second try alone is named at the end.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});

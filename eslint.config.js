import js from "@eslint/js";
import {defineConfig, globalIgnores} from "eslint/config";
import ts from "typescript-eslint";

export default defineConfig(
  globalIgnores([
    "dist/",
    "src/data/",
    "src/.observablehq/",
    "bench/node_modules/",
    "bench/stock/dist/",
    "bench/stock/src/.observablehq/"
  ]),
  js.configs.recommended,
  ts.configs.recommended,
  {
    rules: {
      "max-params": ["error", 3],
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error"
    }
  },
  {
    files: ["src/**"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({
          property,
          message: "Text from data is inserted as text, never as HTML."
        }))
      ]
    }
  }
);

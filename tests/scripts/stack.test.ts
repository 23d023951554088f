import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {projectRoot} from "../../scripts/projectRoot.js";
import {readData} from "../../scripts/readData.js";
import {stack} from "../../scripts/stack.js";
import {checkFiles} from "../../src/contract/checkFiles.js";
import {describeProblem} from "../../src/contract/describeProblem.js";
import {contractWords} from "../../src/en/contractWords.js";
import {tableNames} from "../../src/schema.js";
import {cellFaults, fileFaults, headerFaults, referenceFaults, rowFaults, ruleFaults} from "../contract/faults.js";
import {smallData} from "../contract/smallData.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stack-"));
  for (const [path, text] of Object.entries(smallData)) write(path, text);
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), content);
}

const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(root, path), "utf8");
  expect(text).toContain(from);
  write(path, text.replace(from, to));
};

const stacked = (table: string): string => readFileSync(join(root, "src", "data", `${table}.csv`), "utf8");

/** What stacking says, line by line; nothing where it stacks. */
function problems(): string[] {
  try {
    stack({root});
    return [];
  } catch (error) {
    const [heading, ...lines] = (error as Error).message.split("\n");
    expect(heading).toBe("data/ breaks the contract:");
    return lines;
  }
}

describe("what is stacked", () => {
  test("is one file for every table, with the header alone where no document has rows", () => {
    expect(stack({root}).changed).toEqual(tableNames.map((name) => `${name}.csv`));
    expect(stacked("awards")).toBe(
      "document_id,line,award_id,fiscal_year,unit_id,activity_id,level,name,name_en,recipients,source\n"
    );
  });

  test("are the cells as they stand, behind document and line", () => {
    stack({root});
    expect(stacked("budget").split("\n").slice(1)).toEqual([
      "union-2023,2,2023,,union,expenditure,all,actual,261.20,,,,一·2#1,",
      "union-2023,3,2023,,union,basic,general,actual,95.08,,,,二(一)·1#1,",
      "union-2023,4,2023,2023-06,union,basic,general,actual,40,,,,二(一)·1#2,",
      ""
    ]);
    expect(stacked("units").split("\n")[1]).toBe("2,union,总工会,Federation,county,");
  });

  test("keeps the physical line behind a cell with a comma and a line break", () => {
    stack({root});
    expect(stacked("reasons")).toContain(
      'union-2023,2,less-pay,2023,union,basic,general,basic-delta,"人员减少，\n经费随之减少","Fewer staff, less pay",二(一)·2\n' +
        "union-2023,4,no-claim,"
    );
  });

  test("a further document is stacked behind, in the order of documents.csv", () => {
    stack({root});
    const row = "west-2022,centre,2022,budget,预算,Budget,,,CNY,1,false\n";
    change("data/documents.csv", "synthetic\n", `synthetic\n${row}`);
    write(
      "data/west-2022/budget.csv",
      smallData["data/union-2023/budget.csv"]!.split("\n")[0] + "\n2022,,centre,income,all,budget,5,,,,一·1#1,\n"
    );
    expect(stack({root}).changed).toEqual(["documents.csv", "budget.csv"]);
    expect(
      stacked("budget")
        .split("\n")
        .map((line) => line.split(",").slice(0, 3).join())
    ).toEqual([
      "document_id,line,fiscal_year",
      "west-2022,2,2022",
      "union-2023,2,2023",
      "union-2023,3,2023",
      "union-2023,4,2023",
      ""
    ]);
  });

  test("line ends and byte order marks of a spreadsheet change nothing", () => {
    stack({root});
    for (const [path, text] of Object.entries(smallData)) write(path, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(stack({root}).changed).toEqual([]);
  });
});

describe("what is written", () => {
  const long = new Date("2001-01-01");
  const age = (): void => {
    for (const name of tableNames) utimesSync(join(root, "src", "data", `${name}.csv`), long, long);
  };
  const touched = (): string[] =>
    tableNames.filter((name) => statSync(join(root, "src", "data", `${name}.csv`)).mtimeMs !== long.getTime());

  test("is nothing where nothing changed", () => {
    stack({root});
    age();
    expect(stack({root}).changed).toEqual([]);
    expect(touched()).toEqual([]);
  });

  test("is one file where one amount changed", () => {
    stack({root});
    age();
    change("data/union-2023/budget.csv", "95.08", "95.09");
    expect(stack({root}).changed).toEqual(["budget.csv"]);
    expect(touched()).toEqual(["budget"]);
  });

  test("is nothing where a problem is left", () => {
    stack({root});
    age();
    change("data/union-2023/budget.csv", "95.08", "95,08");
    expect(problems()).toHaveLength(1);
    expect(touched()).toEqual([]);
  });

  test("takes the file of a table that is no more away", () => {
    stack({root});
    write("src/data/ledgers.csv", "line\n");
    expect(stack({root}).changed).toEqual(["ledgers.csv"]);
    expect(existsSync(join(root, "src", "data", "ledgers.csv"))).toBe(false);
  });
});

describe("what stops the build", () => {
  const faults = [...headerFaults, ...cellFaults, ...referenceFaults, ...rowFaults, ...ruleFaults];
  test.each(faults.map((fault) => [fault.name, fault] as const))("%s", (_name, {file, from, to, says}) => {
    change(file, from, to);
    expect(problems()).toEqual(says);
  });

  test.each(fileFaults.map((fault) => [fault.name, fault] as const))("%s", (_name, {given, says}) => {
    for (const [path, text] of Object.entries(given)) {
      if (text === undefined) rmSync(join(root, path));
      else write(path, text);
    }
    expect(problems()).toEqual(says);
  });

  test("a folder that is no document is not held against what its kind would ask", () => {
    const links = smallData["data/union-2023/links.csv"]!.replace("basic,,", "basic,union-2023,").replace(
      "named,,",
      "proposed,因,Because"
    );
    write("data/notes/links.csv", links);
    expect(problems().map((line) => line.split(": ")[0])).toEqual(["data/notes/links.csv:1"]);
  });

  test("files that are no tables, and none that a system leaves beside them", () => {
    write("data/union-2023/units.csv", smallData["data/units.csv"]!);
    write("data/notes.txt", "");
    write("data/README.md", "");
    write("data/.DS_Store", "");
    write("data/union-2023/.~lock.budget.csv#", "");
    expect(problems().map((line) => line.split(":")[0])).toEqual(["data/notes.txt", "data/union-2023/units.csv"]);
  });

  test("a file in another encoding than UTF-8", () => {
    const text = Buffer.from(smallData["data/units.csv"]!, "utf8");
    write("data/units.csv", Buffer.concat([text, Buffer.from([0xd7, 0xdc, 0xb9, 0xa4]), Buffer.from(",,,county,\n")]));
    expect(problems()).toEqual(["data/units.csv:4: the file holds bytes that are not UTF-8: save it as CSV UTF-8."]);
  });

  test("every problem is said, in the order of files and lines", () => {
    change("data/union-2023/budget.csv", "261.20", "1e3");
    change("data/union-2023/budget.csv", "basic,general,actual,95.08", "basics,general,actually,95.08");
    change("data/accounts.csv", "income,main,,income", "income,main,,incomes");
    expect(problems().map((line) => line.split(": ")[0])).toEqual([
      "data/accounts.csv:2 side",
      "data/union-2023/budget.csv:2 amount",
      "data/union-2023/budget.csv:3 measure",
      "data/union-2023/budget.csv:3 account_id"
    ]);
  });
});

test("the project's own data keep to the contract", () => {
  expect(
    checkFiles(readData({root: projectRoot})).problems.map((problem) =>
      describeProblem(problem, {words: contractWords})
    )
  ).toEqual([]);
});

import {spawn} from "node:child_process";
import {basename} from "node:path";

/** Where and with what a program runs; `quiet` keeps what it says for the error, `signal` ends it, which is no failure. */
export interface RunOptions {
  root: string;
  env?: Readonly<Record<string, string>>;
  quiet?: boolean;
  signal?: AbortSignal;
}

/** Runs a JavaScript program with its arguments in a process of its own; rejects where it fails. */
export function runNode(
  [program, ...args]: readonly [string, ...string[]],
  {root, env = {}, quiet = false, signal}: RunOptions
): Promise<void> {
  const output = quiet ? "pipe" : "inherit";
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ["ignore", output, output],
    signal
  });
  let said = "";
  child.stdout?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", (error) => {
      if (!signal?.aborted) reject(error);
    });
    child.on("close", (code) => {
      if (code === 0 || signal?.aborted) resolve();
      else reject(new Error(`${[basename(program), ...args].join(" ")} failed\n${said}`.trim()));
    });
  });
}

import {parseArgs} from "node:util";

/** The port that `--port` or PORT asks for, 3000 where neither does; 0 is any free one. Ends the process where it is none. */
export function wantedPort(): number {
  const {values} = parseArgs({options: {port: {type: "string", default: process.env.PORT || "3000"}}});
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
  if (port <= 65535) return port;
  console.error(`“${values.port}” is not a port: give --port or PORT a number up to 65535 (0: any free one).`);
  process.exit(1);
}

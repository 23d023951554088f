import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {createServer} from "node:http";
import {connect} from "node:net";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {findNginx} from "../../scripts/findNginx.js";
import {listen} from "../../scripts/listen.js";
import {editedConf} from "../hosting/nginxConf.js";

/** How long nginx may take to listen, in milliseconds. */
const patience = 10_000;

/** A running nginx: its address, ending in `/`; what it has complained of; and its end. */
export interface RunningNginx {
  url: string;
  complaints: () => Promise<string>;
  stop: () => Promise<void>;
}

/** Starts the machine's nginx with the project's configuration; all that it writes is in `folder`. */
export async function startNginx(
  folder: string,
  {root, subPath}: {root: string; subPath: string}
): Promise<RunningNginx> {
  const nginx = findNginx();
  if (!nginx) throw new Error("No nginx found; “npm test” installs one where it may");
  const port = await freePort();
  const log = join(folder, "error.log");
  await mkdir(join(folder, "temp"), {recursive: true});
  await writeFile(join(folder, "site.conf"), editedConf({port, subPath, root}));
  await writeFile(join(folder, "main.conf"), main);

  // A process of one's own is no daemon and has no workers, who would be other users where it is root's.
  const child = spawn(nginx, ["-p", folder, "-c", "main.conf"], {stdio: "ignore"});
  const ended = once(child, "exit");
  const complaints = () => readFile(log, "utf8").catch(() => "");
  const stop = async () => {
    child.kill();
    await ended;
  };
  for (const deadline = Date.now() + patience; !(await answers(port)); await wait(20)) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    if (child.exitCode === null) await stop();
    throw new Error(`nginx does not listen: ${await complaints()}`);
  }
  return {url: `http://127.0.0.1:${port}/`, complaints, stop};
}

const main = `daemon off;
master_process off;
pid nginx.pid;
error_log error.log;
events {}
http {
    access_log off;
    client_body_temp_path temp/body;
    proxy_temp_path temp/proxy;
    fastcgi_temp_path temp/fastcgi;
    uwsgi_temp_path temp/uwsgi;
    scgi_temp_path temp/scgi;
    include site.conf;
}
`;

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, {host: "127.0.0.1", port: 0});
  server.close();
  await once(server, "close");
  return port;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({host: "127.0.0.1", port});
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

import type {AddressInfo, Server} from "node:net";

/**
 * Has `server` listen and returns its port. Where the port is taken the next one is tried, `tries` ports in all; then
 * it throws the system's own error (`EADDRINUSE`). Port 0 is any free one.
 */
export async function listen(
  server: Server,
  {host, port, tries = 1}: {host: string; port: number; tries?: number}
): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({host, port}, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (taken && tries > 1 && port < 65535) return listen(server, {host, port: port + 1, tries: tries - 1});
    throw error;
  }
  return (server.address() as AddressInfo).port;
}

import {readFileSync} from "node:fs";

/** The configuration that the project ships. */
export const nginxConf = readFileSync(new URL("../../hosting/nginx.conf", import.meta.url), "utf8");

/** The configuration with the three things that its reader edits put in their places. */
export function editedConf({port, subPath, root}: {port: number; subPath: string; root: string}): string {
  const edits = [
    ["listen 8080;", `listen 127.0.0.1:${port};`],
    [`set $sub_path "/budget";`, `set $sub_path "${subPath}";`],
    [`root "/srv/www";`, `root "${root.replaceAll("\\", "/")}";`]
  ] as const;
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`hosting/nginx.conf does not say “${from}” once`);
    return text.replace(from, () => to);
  }, nginxConf);
}

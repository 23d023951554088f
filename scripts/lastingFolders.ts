/** The folders of a built site whose files have names that change with what is in them: Framework's hash, or a version. */
export const lastingFolders: readonly string[] = ["_file", "_import", "_node", "_observablehq"];

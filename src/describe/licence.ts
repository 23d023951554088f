/** What anyone may do with `data/`: the project claims nothing in it. The code has a licence of its own. */
export const licence = {
  name: "CC0-1.0",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
  title: "Creative Commons Zero v1.0 Universal"
} as const;

/** A page whose first view is measured: its id, its name, where it is, its figure, and a filter of it with a value. */
export interface Subject {
  id: "spending" | "overview" | "floor" | "stock";
  name: string;
  path: string;
  figure: string;
  /** What the figure must say to be it. */
  saying?: string;
  /** Missing where there is nothing to filter. */
  filter?: {control: string; value: string};
}

/** What is compared: two pages of ours, the page that none can go below, and the same figure in stock Framework. */
export const subjects: readonly Subject[] = [
  {
    id: "spending",
    name: "收支",
    path: "spending",
    figure: "#trend .drawing-1000",
    filter: {control: "#slice-fund", value: "general"}
  },
  {
    id: "overview",
    name: "总览",
    path: "",
    figure: "#balance .drawing-1000",
    filter: {control: "#unit", value: "demo"}
  },
  {id: "floor", name: "floor", path: "", figure: "#trend svg"},
  {
    id: "stock",
    name: "stock Framework",
    path: "",
    figure: "#trend svg",
    filter: {control: "form select", value: "1"}
  }
];

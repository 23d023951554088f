export default {
  title: "预算笔记 Budget Notebook",
  root: "src",
  output: "dist",
  style: "style.css",
  head: '<link rel="icon" href="data:,"><script src="/chosen.js"></script>',
  globalStylesheets: [],
  header: "",
  footer: "",
  search: false,
  pager: false,
  toc: false,
  sidebar: false
};

// Stock Framework but for what a machine without a network cannot load: the default theme's fonts from another host, and the icon that a browser asks for.
export default {
  title: "Stock",
  root: "src",
  output: "dist",
  globalStylesheets: [],
  head: '<link rel="icon" href="data:,">',
  pages: [{name: "Spending", path: "/"}]
};

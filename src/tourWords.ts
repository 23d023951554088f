import type {TourWords} from "./tour/text.js";

/** The Chinese words of the tour. */
export const tourWords: TourWords = {
  steps: {
    number: {
      title: "每个数字都能点开",
      text: "点一下带点线的数字，旁边会列出它的含义、算式、由哪几行数据得出，一直查到原始文件。"
    },
    derived: {
      title: "推算的都有标记",
      text: "报告没有写、由别的数字算出来的，带虚线和“推算”二字。页末列出全部算式。"
    },
    choice: {
      title: "在这里换单位和年度",
      text: "选好以后整页跟着变，网址也跟着变，复制链接就能把眼前的内容发给别人。按项目、资金、年份细看，到“收支”页筛选。"
    },
    figure: {
      title: "每张图都带着数据",
      text: "展开“以表格查看”就是图里的数字。图下面可以存成图片，也可以存成表格文件。"
    },
    checks: {
      title: "哪里对不上，先看这里",
      text: "这里列出最要紧的几项。“核对”页有全部核对结果，两边的数字和所在的数据行都列着。"
    },
    own: {
      title: "放进自己的数据",
      text: "在“导入”页拖入表格文件，或者从模板填起。文件只在这台电脑的浏览器里读，不会发出去。"
    },
    publish: {
      title: "写成一页简报",
      text: "“简报”页把一年的账写在一张纸上，可以改写、盖上阶段，存成网页、文档、表格，或者打印。"
    }
  },
  place: (step, all) => `第 ${step} 步，共 ${all} 步`,
  open: (page) => `打开“${page}”页`,
  back: "上一步",
  next: "下一步",
  end: "结束导览"
};

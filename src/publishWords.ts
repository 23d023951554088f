import type {PublishWords} from "./publish/text.js";

/** The Chinese words that every file of a publication shares. */
export const publishWords: PublishWords = {
  stamps: {draft: "草稿", review: "送审", public: "公开"},
  sources: "数据来源",
  index: {title: "数字来源索引", columns: {number: "数字", name: "是什么", formula: "算式", places: "出处"}},
  inputs: {title: "数据文件", columns: {file: "文件", sha256: "SHA-256 校验值"}},
  about: "口径与来源",
  tool: (version) => `预算笔记 ${version} 生成`,
  author: "作者的话",
  pageOf: {before: "第 ", between: " 页，共 ", after: " 页"},
  close: "关闭",
  back: "返回",
  picture: (title) => `图：${title}`,
  table: "看数据表",
  sort: (column) => `按${column}排序`,
  comparison: {
    title: "与上一份的比较",
    summary: ({changed, gone, added, same}) =>
      `有变动的数字 ${changed} 个，不再列出的 ${gone} 个，新列出的 ${added} 个，没有变动的 ${same} 个。`,
    changed: "有变动的数字",
    gone: "不再列出的数字",
    added: "新列出的数字",
    columns: {name: "数字", before: "原为", after: "现为", difference: "相差", rows: "变动的数据行"},
    points: (difference) => `${difference} 个百分点`,
    unseen: "不足末位",
    sameRows: "数据行没有变动，算法有变",
    row: {
      added: (row) => `增加了 ${row}`,
      removed: (row) => `去掉了 ${row}`,
      changed: (row) => `改动了 ${row}`
    },
    cell: ({column, before, after}) => `${column}：${before} → ${after}`,
    empty: "（空）"
  }
};

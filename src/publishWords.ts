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
  sort: (column) => `按${column}排序`
};

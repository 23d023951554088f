import type {PublishWords} from "../publish/text.js";

/** The English words that every file of a publication shares. */
export const publishWords: PublishWords = {
  stamps: {draft: "Draft", review: "For review", public: "Public"},
  sources: "Sources",
  index: {
    title: "Where each number comes from",
    columns: {number: "Number", name: "What it is", formula: "Formula", places: "Where it stands"}
  },
  inputs: {title: "Data files", columns: {file: "File", sha256: "SHA-256"}},
  about: "Scope and sources",
  tool: (version) => `Made with Budget Notebook ${version}`,
  author: "In the author’s words",
  pageOf: {before: "Page ", between: " of ", after: ""},
  close: "Close",
  back: "Back",
  picture: (title) => `Figure: ${title}`,
  table: "See the data",
  sort: (column) => `Sort by ${column}`,
  comparison: {
    title: "Compared with the earlier one",
    summary: ({changed, gone, added, same}) =>
      `Numbers that changed: ${changed}; no longer listed: ${gone}; newly listed: ${added}; unchanged: ${same}.`,
    changed: "Numbers that changed",
    gone: "Numbers no longer listed",
    added: "Numbers newly listed",
    columns: {
      name: "Number",
      before: "Was",
      after: "Is now",
      difference: "Difference",
      rows: "Rows of data that changed"
    },
    points: (difference) => `${difference} percentage points`,
    unseen: "below the last digit",
    sameRows: "same rows, worked out differently",
    row: {
      added: (row) => `Added ${row}`,
      removed: (row) => `Removed ${row}`,
      changed: (row) => `Changed ${row}`
    },
    cell: ({column, before, after}) => `${column}: ${before} → ${after}`,
    empty: "(empty)"
  }
};

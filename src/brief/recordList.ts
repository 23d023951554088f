import {copyButton} from "../components/copyButton.js";
import {dataTable} from "../components/dataTable.js";
import {element} from "../components/element.js";
import {saveFile} from "../download.js";
import {count} from "../format.js";
import {localDay, localTime} from "../localTime.js";
import {writeLedger} from "../publish/ledgerEntry.js";
import type {LedgerEntry} from "../publish/ledgerEntry.js";
import type {BriefTelling} from "./telling.js";

/** So much of a hash is shown; the whole of it can be copied. */
const shownDigits = 12;

/** The files that were published, given oldest first and listed newest first, to be taken away as a ledger. */
export function recordList(
  entries: readonly LedgerEntry[],
  {telling: {words, text, publish}, isKept}: {telling: BriefTelling; isKept: boolean}
): HTMLElement {
  const {record} = text;
  const {columns, carried} = record;
  const moment = (at: Date) => `${words.day(localDay(at))} ${localTime(at)}`;
  const save = () =>
    saveFile("ledger.csv", new Blob(["\uFEFF", writeLedger(entries)], {type: "text/csv;charset=utf-8"}));
  const hash = ({sha256}: LedgerEntry) => [
    element("code", {title: sha256}, `${sha256.slice(0, shownDigits)}…`),
    " ",
    copyButton(() => sha256, {label: record.copy, copied: record.copied, failed: record.notCopied})
  ];
  return element(
    "div",
    {class: "brief-record"},
    !isKept && element("p", {class: "banner", role: "alert"}, record.unstored),
    entries.length === 0
      ? element("p", {class: "note"}, record.none)
      : [
          dataTable([...entries].reverse(), {
            caption: record.order,
            columns: [
              {
                head: columns.published,
                cell: ({published}) => element("time", {datetime: published}, moment(new Date(published)))
              },
              {head: columns.file, cell: ({file}) => file},
              {head: columns.stamp, cell: ({stamp}) => publish.stamps[stamp]},
              {head: columns.bytes, number: true, cell: ({bytes}) => count(bytes)},
              {head: columns.sha256, cell: hash}
            ]
          }),
          element(
            "p",
            {class: "note"},
            carried.before,
            element("a", {href: words.pageHref("import")}, words.pages.import),
            carried.after
          ),
          element(
            "p",
            {class: "tools"},
            element("button", {type: "button", "data-key": "record:save", click: save}, record.save)
          )
        ]
  );
}

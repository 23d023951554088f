import {problemsWords as english} from "../../src/en/problemsWords.js";
import {problemsWords as chinese} from "../../src/problemsWords.js";
import {testPageWords} from "../testPageWords.js";

const year = 2023;
const bases = ["named", "inferred"] as const;
const some = ["0", "1", "5"];
const lists = [[], ["1"], ["1", "2"]];
const money = {project: "27.50", all: "243.70", total: "261.20"};

/** Arguments for every word that is a function, in each of the ways it is called. */
const calls: Record<string, readonly (readonly unknown[])[]> = {
  headline: some.flatMap((stated) =>
    [
      ...["", "100.0%"].flatMap((named) => ["", "10.00"].map((amount) => ({amount, share: "36.4%", named}))),
      null
    ].flatMap((unlinked) => [true, false].map((reported) => [{year, unit: "1", stated, reported, unlinked}]))
  ),
  "stated.none": [[{unit: "1", year}]],
  "stated.answered": bases.map((basis) => [{metric: "1", value: "2", basis}]),
  "stated.rate": [[{name: "1", named: "0.00%", inferred: "63.6%"}]],
  "stated.one": [[{name: "1", value: "2"}]],
  "stated.amount": ["", "243.70"].map((amount) => [{name: "1", count: "5", amount}]),
  wan: [["5"]],
  "alignment.title": [[{year, unlinked: "10.00", ...money}]],
  "alignment.untitled": [[{year, ...money}]],
  "alignment.allTied": ["", "5"].map((all) => [{year, ...money, all}]),
  "alignment.heads.untiedLines": some.map((count) => [count]),
  "alignment.heads.untiedActivities": some.map((count) => [count]),
  "alignment.heads.tiedLines": some.map((count) => [count]),
  "alignment.heads.tiedActivities": some.map((count) => [count]),
  "alignment.foldLines": [true, false].map((open) => [{name: "1", count: "2", open}]),
  "alignment.foldActivities": [true, false].map((open) => [{theme: "1", count: "2", open}]),
  "alignment.kinds": [[[{kind: "1", count: "2"}]]],
  "alignment.said.line": lists.flatMap((activities) => ["", "2.50"].map((amount) => [{name: "1", amount, activities}])),
  "alignment.said.activity": lists.map((lines) => [{name: "1", lines, results: "2"}]),
  "alignment.said.tie": bases.map((basis) => ["1", basis]),
  "alignment.note": some.map((named) => [{named, inferred: "6"}]),
  "matrix.title": lists.flatMap((missing) => some.map((empty) => [{year, activities: "1", empty, missing}])),
  "matrix.partly": [["1"]],
  "matrix.funded": [["6"]],
  "matrix.cell": [[{activity: "1", kind: "2", count: "3"}]],
  "matrix.note": some.map((named) => [{named, inferred: "5"}]),
  "rates.title": [[{year, named: "0.00%", inferred: "63.6%"}]],
  "rates.untitled": [[year]],
  "rates.twice": [[{named: "0.00%", inferred: "63.6%"}]],
  "rates.worked": [...bases, null].map((basis) => [{basis, top: "0", bottom: "32", rate: "0.00%"}]),
  "rates.kinds": some.map((named) => [{named, inferred: "5"}]),
  "rates.column": bases.map((basis) => ["1", basis]),
  "rates.years.title": [[{from: 2019, to: 2024}]],
  "rates.units.title": some.map((count) => [{year, count}]),
  "rates.year": [[year]],
  "rates.elsewhere": some.map((count) => [count]),
  "itemised.title": ["", "138.62"].map((rest) => [{year, rate: "46.93%", rest}]),
  "idle.title": some.map((count) => [{count, amount: "243.70", share: "93.3%"}]),
  "idle.summary": ["", "93.3%"].map((share) => [{name: "1", count: "5", share}]),
  "unpaid.title": some.map((count) => [{count}]),
  "unpaid.others": some.map((count) => [count]),
  "costs.title": some.map((count) => [{count}]),
  "findings.title": some.flatMap((attention) => ["1", "204"].map((cases) => [{cases, attention}])),
  "findings.count": [["1", "2"]]
};

testPageWords("problems", {chinese, english, calls});

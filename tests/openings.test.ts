import {expect, test} from "vitest";
import {projectRoot} from "../scripts/projectRoot.js";
import {shippedScores} from "../scripts/shippedScores.js";
import {answering, recording} from "../src/answers.js";
import type {Answers} from "../src/answers.js";
import {words as english} from "../src/en/words.js";
import {openings} from "../src/openings.js";
import {pages} from "../src/pages.js";
import {words as chinese} from "../src/words.js";
import {usePublished} from "./usePublished.js";

const given = {languages: [chinese, english], shipped: shippedScores({root: projectRoot})};
const engine = usePublished();

test.each([...pages])(
  "%s opens on what was shipped as JSON, the same as on the engine, and starts none",
  async (page) => {
    const {query, answers} = recording(engine);
    const facts = await openings[page](query, given);
    const shipped = JSON.parse(JSON.stringify(answers)) as Answers;
    expect(Object.keys(shipped).length).toBeGreaterThan(0);
    const start = () => Promise.reject(new Error("the engine was asked"));
    expect(await openings[page](answering(shipped, start), given)).toEqual(facts);
    for (const rows of Object.values(shipped))
      for (const value of rows.flatMap((row) => Object.values(row)))
        expect(["string", "number", "boolean"].includes(typeof value) || value === null).toBe(true);
  }
);

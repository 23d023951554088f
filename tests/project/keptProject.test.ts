import {describe, expect, it} from "vitest";
import {keptProject} from "../../src/project/keptProject.js";
import type {ProjectChange} from "../../src/project/keptProject.js";
import {emptyProject} from "../../src/project/project.js";
import type {Project} from "../../src/project/project.js";

const write =
  (year: number): ProjectChange =>
  (project) => ({...project, briefs: {...project.briefs, [`unit/${year}`]: `?year=${year}`}});

/** A browser’s storage that can be full. */
function storage() {
  const held = {project: emptyProject as Project, full: false};
  const store = {
    read: () => Promise.resolve(held.project),
    change: (change: ProjectChange) =>
      held.full ? Promise.reject(new Error("full")) : Promise.resolve((held.project = change(held.project)))
  };
  return {held, store};
}

describe("the project that a page adds to", () => {
  it("is changed as it stands where it is kept, after whatever else changed it", async () => {
    const {held, store} = storage();
    const kept = keptProject(store, {onChange: () => {}});
    await kept.change(write(2022));
    held.project = write(2023)(held.project);
    await Promise.all([kept.change(write(2024)), kept.change(write(2025))]);
    const years = ["unit/2022", "unit/2023", "unit/2024", "unit/2025"];
    expect([Object.keys(held.project.briefs), kept.now() === held.project]).toEqual([years, true]);
  });

  it("goes on where nothing can be kept, says so, and keeps all of it as soon as it can", async () => {
    const {held, store} = storage();
    const told: boolean[] = [];
    const kept = keptProject(store, {onChange: () => told.push(kept.isKept())});
    held.full = true;
    await kept.change(write(2023));
    expect([Object.keys(kept.now().briefs), held.project]).toEqual([["unit/2023"], emptyProject]);
    held.full = false;
    await kept.change(write(2024));
    expect(Object.keys(held.project.briefs)).toEqual(["unit/2023", "unit/2024"]);
    expect(told).toEqual([true, false, true]);
  });

  it("that cannot be read is empty, and says so", async () => {
    const {store} = storage();
    const read = () => Promise.reject(new Error("forbidden"));
    const kept = await new Promise<ReturnType<typeof keptProject>>((resolve) => {
      const page = keptProject({...store, read}, {onChange: () => resolve(page)});
    });
    expect([kept.now(), kept.isKept()]).toEqual([emptyProject, false]);
  });
});

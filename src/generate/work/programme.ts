import type {Activity} from "./activity.js";
import {facilities} from "./facilities.js";
import {relief} from "./relief.js";
import {rights} from "./rights.js";
import {skills} from "./skills.js";
import {visits} from "./visits.js";

/** Everything that synthetic units do, in the order that documents tell it. */
export const programme: readonly Activity[] = [...rights, ...facilities, ...visits, ...relief, ...skills];

import {addresses, readsWell} from "./readsWell.js";

// What a page opens with needs no engine, and pages of a choice start one.
for (const path of addresses) readsWell(path, {width: 360, shift: 0.01, idle: false});

import {addresses, readsWell} from "./readsWell.js";

for (const path of addresses) readsWell(path, {width: 1280, shift: 0.01});

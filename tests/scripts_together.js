// The named files of tests run in one process, each a suite of its own: a process for each takes ten times as long.

import { describe } from "node:test";
import { pathToFileURL } from "node:url";

for (const path of process.argv.slice(2)) await describe(path, () => import(pathToFileURL(path).href));

// A bank, the pairs of all relations and seeds on standard input turn into a session for each seed.

import { readFileSync } from "node:fs";

import { sessionOf } from "../../../../web/front/practice/session.js";

const { bank, pairs, seeds } = JSON.parse(readFileSync(0, "utf8"));
const pairOf = (relation) => pairs[relation] ?? null;
console.log(JSON.stringify(seeds.map((seed) => sessionOf(bank, { seed, now: 0, pairOf }))));

// Rows turn into the library of a page, for the tests of the modes of practising.

import { readFileSync } from "node:fs";

import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { folded } from "../../../../../web/front/shared/find.js";
import { DATA } from "../../explorer/sample.js";

const WORDS = JSON.parse(readFileSync(new URL("../../../../cases/questions.json", import.meta.url), "utf-8")).words;
const GREEK = { β: "beta", γ: "gamma" };
const SIGNS = { increases: 0, decreases: 1, modulates: 2, produces: 3, "no clear effect": 4, "not stated": 7 };

/** Return the library of rows of source, effect, target, polarity and evidence; `synonyms` by concept. */
export function libraryFrom(rows, synonyms = {}) {
  const names = [...new Set(rows.flatMap(([source, , target]) => [source, target]))];
  const concepts = names.map((name) => ({ name, type: "concept", synonyms: synonyms[name] ?? [], definition: "", degree: 1 }));
  const terms = concepts.flatMap(({ name, synonyms: others }) => [name, ...others].map((via) => [name, via, folded(via, GREEK)]));
  return libraryOf({ ...DATA, concepts, relations: rows.map(relationOf), search: { ...DATA.search, greek: GREEK, terms }, questions: WORDS, stories: [], pictures: [] });
}

function relationOf([source, effect, target, polarity, evidence = ""], place) {
  const words = { level: ["core"], polarity: [polarity], evidence: [evidence || "not stated"] };
  const sentence = `${source} ${effect} ${target}.`;
  return { id: `r${place}`, source, effect, target, polarity, sign: SIGNS[polarity], line: place + 2, words, sentence };
}

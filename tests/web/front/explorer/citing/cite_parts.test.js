// What relations cite is there once, in the order of the file.

import assert from "node:assert/strict";
import test from "node:test";

import { papersOf } from "../../../../../web/front/explorer/citing/cite_parts.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { DATA, RELATIONS } from "../sample.js";

const REFERENCES = [{ key: "li2020", authors: ["Li"], title: "Rats", journal: "Cell", year: "2020", pmid: "7" }, { key: "roe", citation: "Roe" }];
const LIBRARY = libraryOf({
  ...DATA, references: REFERENCES, addresses: { pmid: "pubmed.example/{}" },
  relations: RELATIONS.map((relation, place) => ({ ...relation, line: 9 - place, ...(place < 3 ? { reference: place % 2 } : {}) })),
});

test("each paper is there once, in the order of the lines; a row without a source adds none", () => {
  assert.deepEqual(papersOf(LIBRARY, LIBRARY.relations).map(({ key }) => key), ["li2020", "roe"]);
  assert.deepEqual(papersOf(LIBRARY, LIBRARY.relations.slice(3)), []);
});

test("a relation knows its paper and its short name", () => {
  const [first, , , last] = LIBRARY.relations;
  assert.deepEqual([LIBRARY.paper(first).address, first.cited], ["pubmed.example/7", "Li 2020"]);
  assert.deepEqual([LIBRARY.paper(last), last.cited], [null, undefined]);
});

test("a relation whose details were asked for holds its paper itself", () => {
  assert.equal(LIBRARY.paper({ reference: REFERENCES[0] }).citation, "Li. Rats. Cell");
});

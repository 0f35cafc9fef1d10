// The browser writes the references of tests/cases/references.json letter for letter as graph/export does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { paperOf } from "../../../../../web/front/explorer/citing/paper.js";
import { REFERENCE_FILES } from "../../../../../web/front/explorer/citing/reference_formats.js";

const { addresses, cases } = JSON.parse(readFileSync(new URL("../../../../cases/references.json", import.meta.url), "utf8"));

for (const { name, records, files } of cases) {
  test(name, () => {
    const papers = records.map((record) => paperOf(record, addresses));
    assert.deepEqual(Object.fromEntries(REFERENCE_FILES.map(({ ending, write }) => [ending, write(papers)])), files);
  });
}

// Synonyms that commas join are several names; a comma within a name is none.

import assert from "node:assert/strict";
import test from "node:test";

import { parted } from "../../../../web/front/form/new_concept.js";

test("commas and bars join names, semicolons part them already", () => {
  const typed = ["kynpeb, pebblate", "a|b | c", "1,2-diol", "a; b, c", ""];
  assert.deepEqual(typed.map(parted), [["kynpeb", "pebblate"], ["a", "b", "c"], ["1,2-diol"], [], []]);
});

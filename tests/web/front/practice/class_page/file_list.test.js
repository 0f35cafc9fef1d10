// The name of a file stands in a sentence as a text of its own, its beginning where it is long.

import assert from "node:assert/strict";
import test from "node:test";

import { fileWords, quotedName } from "../../../../../web/front/practice/class_page/file_list.js";

test("a name is quoted apart from its sentence, whichever way it runs, and shortened", () => {
  assert.equal(quotedName({ name: "</script>.json" }), "“\u2068</script>.json\u2069”");
  assert.equal(quotedName({ name: "x".repeat(100_000) }), `“\u2068${"x".repeat(60)}…\u2069”`);
});

test("a file is called by its number, and by its name only where names are wanted", () => {
  const files = [{ name: "a.json" }, { name: "a.json" }];
  assert.deepEqual([false, true].map((isNamed) => fileWords(files[1], files, isNamed)), ["File 2", "File 2 “\u2068a.json\u2069”"]);
  assert.equal(fileWords({ name: "Another map" }, files, false), "“\u2068Another map\u2069”");
});

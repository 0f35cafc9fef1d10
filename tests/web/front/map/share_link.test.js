// A link carries the mark of its data, and everything else of the address stays.

import assert from "node:assert/strict";
import { test } from "node:test";

import { marked } from "../../../../web/front/map/share_link.js";

test("a mark is added to an address, or takes the place of an older one", () => {
  const old = "http://localhost/?level=core&level=research&data=00000000&focus=T+cell#top";
  const now = "http://localhost/?level=core&level=research&data=01234567.abcDE-_xYZ&focus=T+cell#top";
  assert.equal(marked(old, "01234567.abcDE-_xYZ"), now);
  assert.equal(marked("http://localhost/", "01234567"), "http://localhost/?data=01234567");
});

test("without a mark the address stays as it is", () => {
  assert.equal(marked("http://localhost/?focus=GABA", ""), "http://localhost/?focus=GABA");
  assert.equal(marked("http://localhost/?data=00000000", undefined), "http://localhost/?data=00000000");
});

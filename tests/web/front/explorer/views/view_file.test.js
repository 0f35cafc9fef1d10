// A file of views comes back as it was written; anything else in it is left out and said.

import assert from "node:assert/strict";
import test from "node:test";

import { viewsOf, viewsText } from "../../../../../web/front/explorer/views/view_file.js";

const VIEWS = [{ name: "Stress", address: "focus=Stress&level=" }, { name: "</script> “all”", address: "" }];
const record = (more) => JSON.stringify({ format: "neuromap-views", version: 1, map: "Map", views: VIEWS, ...more });
const NOT_ONE = "This is no file of views. Open the one that Export has written, neuromap-views.json.";

test("what is written is what is read", () => {
  assert.deepEqual(viewsOf(viewsText(VIEWS, "Map")), { views: VIEWS, fault: "" });
});

test("what is no file of views is said to be none, and one of another version, too", () => {
  for (const text of ["", "[]", "null", "{", '{"format":"neuromap-progress"}', record({ views: "all" }), " ".repeat(1_000_001)]) {
    assert.deepEqual(viewsOf(text), { views: [], fault: NOT_ONE });
  }
  assert.equal(viewsOf(record({ version: 2 })).fault, "These views were written by another version of the map (1 is read here). Open them with that one.");
});

test("an entry without name or address is left out and counted, and nothing else of an entry is taken over", () => {
  const views = [...VIEWS, { name: "", address: "a" }, { name: "x" }, null, "text", { name: "y", address: 5 }, { name: "z", address: "a".repeat(2001) }];
  assert.deepEqual(viewsOf(record({ views })), { views: VIEWS, fault: "6 entries were left out: no name and address, or more than 200 views." });
  assert.deepEqual(viewsOf(record({ views: [{ ...VIEWS[0], onclick: "alert(1)" }] })).views, [VIEWS[0]]);
  assert.equal(viewsOf(record({ views: Array.from({ length: 201 }, (_, place) => ({ name: `View ${place}`, address: "" })) })).views.length, 200);
});

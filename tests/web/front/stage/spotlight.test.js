// What is pointed at lights up with its relations and their other ends.

import assert from "node:assert/strict";
import test from "node:test";

import { spotlight } from "../../../../web/front/stage/spotlight.js";

const picture = {
  relations: [
    { id: "r1", source: "a", target: "b" },
    { id: "r2", source: "b", target: "c" },
    { id: "r3", source: "c", target: "d" },
  ],
  edges: [["r1", "a", "b"], ["r2", "b", "c"], ["r3", "c", "d"]].map(([id, from, to]) => ({ id: `e${id}`, from, to, relations: [id] })),
};
const ALL = new Set(["r1", "r2", "r3"]);

function lit(pointed, shown = ALL) {
  const found = spotlight(picture, shown, pointed);
  return found && [[...found.boxes].sort(), [...found.relations].sort()];
}

test("nothing lights up where nothing is pointed at", () => {
  assert.equal(lit(null), null);
});

test("a concept lights up with its relations in both directions and their other ends", () => {
  assert.deepEqual(lit({ box: "b" }), [["a", "b", "c", "r1", "r2"], ["r1", "r2"]]);
});

test("a phrase lights up with its two concepts", () => {
  assert.deepEqual(lit({ box: "r3" }), [["c", "d", "r3"], ["r3"]]);
});

test("an edge lights up with all its relations", () => {
  assert.deepEqual(lit({ relations: ["r1", "r3"] }), [["a", "b", "c", "d", "r1", "r3"], ["r1", "r3"]]);
});

test("what the filters hide stays dark", () => {
  assert.deepEqual(lit({ box: "b" }, new Set(["r2"])), [["b", "c", "r2"], ["r2"]]);
  assert.deepEqual(lit({ box: "d" }, new Set()), [["d"], []]);
});

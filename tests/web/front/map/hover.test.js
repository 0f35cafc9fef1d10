import assert from "node:assert/strict";
import { test } from "node:test";

import { asRows, hearPointed, tellPointed } from "../../../../web/front/map/hover.js";

test("what one tells is heard by the others, until they stop listening", () => {
  const heard = [];
  const stop = hearPointed("map", (pointed) => heard.push(["map", pointed]));
  const stopList = hearPointed("list", (pointed) => heard.push(["list", pointed]));
  tellPointed({ relations: ["r1"] }, "list");
  tellPointed({ box: "GABA" }, "map");
  stop();
  tellPointed(null, "list");
  stopList();
  tellPointed({ box: "Mood" }, "other");
  assert.deepEqual(heard, [["map", { relations: ["r1"] }], ["list", { box: "GABA" }]]);
});

test("a folded concept that is pointed at is told as the relations that are drawn at it", () => {
  const picture = { nodes: [{ id: "T cell", folds: 2 }, { id: "GABA" }], relations: [{ id: "r1", source: "GABA", target: "T cell" }, { id: "r2", source: "GABA", target: "Mood" }] };
  assert.deepEqual(asRows(picture, { box: "T cell" }), { relations: ["r1"] });
  assert.deepEqual([asRows(picture, { box: "GABA" }), asRows(picture, null)], [{ box: "GABA" }, null]);
});

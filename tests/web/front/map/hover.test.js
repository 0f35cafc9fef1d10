import assert from "node:assert/strict";
import { test } from "node:test";

import { hearPointed, tellPointed } from "../../../../web/front/map/hover.js";

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

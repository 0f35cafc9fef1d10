// The bars of a sign stand on its line, those of targets each on its concept, and those of a plain question on no map.

import assert from "node:assert/strict";
import test from "node:test";

import { anchorsOf } from "../../../../../web/front/present/asking/bars.js";

test("each form has its places on the map", () => {
  const choices = ["A", "B"];
  assert.deepEqual(anchorsOf({ form: "sign", about: "r1", choices }), [{ at: "r1", places: [0, 1] }]);
  assert.deepEqual(anchorsOf({ form: "targets", about: "X", choices }), [{ at: "A", places: [0] }, { at: "B", places: [1] }]);
  assert.deepEqual(anchorsOf({ form: "plain", about: "", choices }), []);
});

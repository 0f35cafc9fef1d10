// Digits wait for their Enter, and not for ever.

import assert from "node:assert/strict";
import test from "node:test";

import { createTypedNumber } from "../../../../web/front/present/typed_number.js";

/** Return what becomes of commands that come at these seconds, and what was said. */
function typing(...commands) {
  const said = [];
  let now = 0;
  const take = createTypedNumber((text) => said.push(text), () => now);
  const taken = commands.map(([command, seconds = 0]) => {
    now = seconds * 1000;
    const { typed, number } = take(command);
    return number ?? typed;
  });
  return { taken, said };
}

test("digits and Enter are a number", () => {
  assert.deepEqual(typing(["1"], ["fit"], ["enter"]), { taken: [true, true, 10], said: ["Step 1: press Enter", "Step 10: press Enter", ""] });
});

test("a nought alone, and Enter alone, are no number", () => {
  assert.deepEqual(typing(["fit"], ["enter"]).taken, [false, false]);
});

test("another command ends a number, and so does time", () => {
  assert.deepEqual(typing(["4"], ["next"], ["enter"]).taken, [true, false, false]);
  assert.deepEqual(typing(["4", 0], ["enter", 6]).taken, [true, false]);
  assert.deepEqual(typing(["4", 0], ["2", 6], ["enter", 7]).taken, [true, true, 2]);
});

test("Escape takes a number back, and is no more than that", () => {
  assert.deepEqual(typing(["1"], ["leave"], ["leave"], ["enter"]), { taken: [true, true, false, false], said: ["Step 1: press Enter", ""] });
});

test("a number grows to three digits and no further", () => {
  assert.deepEqual(typing(["1"], ["1"], ["1"], ["1"], ["enter"]).taken, [true, true, true, false, false]);
});

// A polarity is told by the head of its arrow, not by colour alone.

import assert from "node:assert/strict";
import test from "node:test";

import { CONTESTED, NO_CLEAR_EFFECT, dashes, drawHead } from "../../../../../web/front/stage/marks/arrow_head.js";

/** Return what a head draws at the end of a line from (0, 0) to (10, 10). */
function drawn(sign) {
  const calls = [];
  const context = new Proxy(
    { lineWidth: 1 },
    {
      get: (target, name) => target[name] ?? ((...numbers) => calls.push([name, ...numbers])),
      set: (target, name, value) => calls.push(["set", name, value]) && Reflect.set(target, name, value),
    },
  );
  drawHead(context, sign, [0, 0], [10, 10], 10);
  return calls;
}

const names = (sign) => drawn(sign).map(([name]) => name);

test("a head stands at the tip, turned along its line, and leaves the canvas as it was", () => {
  for (const sign of [0, 1, 2, 3]) {
    const calls = drawn(sign);
    assert.deepEqual(calls.slice(0, 3), [["save"], ["translate", 10, 10], ["rotate", Math.PI / 4]]);
    assert.deepEqual(calls.at(-1), ["restore"]);
  }
});

test("increases is a filled triangle whose corner is the tip", () => {
  const path = drawn(0).slice(5, -1);
  assert.deepEqual(path, [["moveTo", 0, 0], ["lineTo", -10, 5], ["lineTo", -10, -5], ["closePath"], ["fill"]]);
});

test("decreases is a bar across the line", () => {
  const [start, end] = drawn(1).filter(([name]) => name === "moveTo" || name === "lineTo");
  assert.deepEqual([start[1], start[2]], [end[1], -end[2]]);
  assert.ok(names(1).includes("stroke") && !names(1).includes("fill"));
});

test("modulates is a filled dot that ends at the tip", () => {
  const [, x, y, radius] = drawn(2).find(([name]) => name === "arc");
  assert.deepEqual([x + radius, y], [0, 0]);
  assert.ok(names(2).includes("fill"));
});

test("produces is an open arrow", () => {
  assert.deepEqual(drawn(3).slice(5, -1), [["moveTo", -10, 5.5], ["lineTo", 0, 0], ["lineTo", -10, -5.5], ["stroke"]]);
});

test("contested is a filled diamond whose corner is the tip", () => {
  assert.deepEqual(drawn(CONTESTED).slice(5, -1).map(([name, ...place]) => [name, ...place.map((number) => +number.toFixed(1))]), [
    ["moveTo", 0, 0], ["lineTo", -6, 4.5], ["lineTo", -12, 0], ["lineTo", -6, -4.5], ["closePath"], ["fill"],
  ]);
});

test("no clear effect has no head and is dotted, and contested is dashed", () => {
  assert.deepEqual(drawn(NO_CLEAR_EFFECT), []);
  assert.deepEqual([0, 1, 2, 3, NO_CLEAR_EFFECT, CONTESTED].map(dashes), [[], [], [], [], [1.5, 4], [7, 3.5]]);
});

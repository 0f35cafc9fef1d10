// Every type has an outline of its own that stays within its box.

import assert from "node:assert/strict";
import test from "node:test";

import { traceOutline } from "../../../../web/front/stage/outline.js";

const KNOWN = [0, 1, 2, 3, 4, 5, 6, 7];

/** Return what an outline draws, as [method, ...numbers]. */
function traced(tone, x = 0, y = 0, width = 100, height = 40) {
  const calls = [];
  const record = (name) => (...numbers) => calls.push([name, ...numbers]);
  const names = ["beginPath", "moveTo", "lineTo", "arcTo", "closePath"];
  traceOutline(Object.fromEntries(names.map((name) => [name, record(name)])), tone, x, y, width, height);
  return calls;
}

test("an outline begins a path and closes it", () => {
  for (const tone of [...KNOWN, 8]) {
    const calls = traced(tone);
    assert.deepEqual([calls[0], calls.at(-1)], [["beginPath"], ["closePath"]]);
    assert.equal(calls.filter(([name]) => name === "moveTo").length, 1);
  }
});

test("known types differ from each other, and types that the vocabulary does not know have seven outlines in turn", () => {
  assert.equal(new Set([...KNOWN, 8].map((tone) => JSON.stringify(traced(tone)))).size, 9);
  assert.equal(new Set([8, 9, 10, 11, 12, 13, 14].map((tone) => JSON.stringify(traced(tone)))).size, 7);
  assert.deepEqual(traced(15), traced(8));
});

test("no outline leaves its box, however small", () => {
  for (const [width, height] of [[100, 40], [20, 12], [4, 3]]) {
    for (const tone of [...KNOWN, 8]) {
      for (const [name, ...numbers] of traced(tone, 50, 60, width, height)) {
        const points = name === "arcTo" ? numbers.slice(0, 4) : numbers;
        points.forEach((number, place) => {
          const [middle, half] = place % 2 ? [60, height / 2] : [50, width / 2];
          assert.ok(Math.abs(number - middle) <= half + 1e-9, `${tone} ${name} ${number}`);
        });
      }
    }
  }
});

test("every outline touches all four sides of its box", () => {
  for (const tone of [...KNOWN, 8]) {
    const calls = traced(tone).filter(([name]) => name !== "beginPath" && name !== "closePath");
    const numbers = calls.flatMap(([name, ...rest]) => (name === "arcTo" ? rest.slice(0, 4) : rest));
    const [xs, ys] = [0, 1].map((odd) => numbers.filter((_, place) => place % 2 === odd));
    const sides = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    assert.deepEqual(sides, [-50, 50, -20, 20], `tone ${tone}`);
  }
});

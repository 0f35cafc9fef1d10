// Where a prediction turned is what somebody finds who looks at every step.

import assert from "node:assert/strict";
import test from "node:test";

import { runningDirections, turningStep } from "../../../../../web/front/practice/modes/turning_step.js";

const signed = (...factors) => factors.map((factor) => ({ factor }));

test("a direction turns at each arrow that lowers, and is lost at one without a direction", () => {
  assert.deepEqual(runningDirections(signed(1, -1, -1, 0)), [1, -1, 1, 0]);
  assert.deepEqual(runningDirections(signed(0, -1)), [0, 0]);
});

test("the right prediction turns nowhere", () => {
  assert.deepEqual([turningStep(signed(1, -1), -1), turningStep(signed(-1, -1), 1), turningStep(signed(1, 0), 0)], [null, null, null]);
});

test("a prediction turns at the first step from which on it is left for good", () => {
  assert.equal(turningStep(signed(-1, 1, 1), 1), 1);
  assert.equal(turningStep(signed(-1, -1, -1), 1), 3);
  assert.equal(turningStep(signed(1, -1, 0), -1), 3);
});

test("a turn that was waited for in vain is missed at the last step, or at the one without a direction", () => {
  assert.equal(turningStep(signed(1, 1), -1), 2);
  assert.equal(turningStep(signed(1, 0, 1), -1), 2);
  assert.equal(turningStep(signed(1, -1, 1), 0), 3);
});

test("on each path of up to four steps nothing after the turning step is what was predicted", () => {
  for (const path of pathsUpTo(4)) {
    for (const predicted of [1, -1, 0]) {
      const after = [1, ...path.map((_, place) => path.slice(0, place + 1).reduce((one, other) => one * other, 1) || 0)];
      const step = turningStep(signed(...path), predicted);
      if (after.at(-1) === predicted) assert.equal(step, null);
      else if (after.includes(predicted)) assert.ok(after[step - 1] === predicted && !after.slice(step).includes(predicted), `${path}`);
      else assert.equal(step, after.includes(0) ? after.indexOf(0) : path.length, `${path}`);
    }
  }
});

function pathsUpTo(longest) {
  const longer = (paths) => paths.flatMap((path) => [1, -1, 0].map((factor) => [...path, factor]));
  const all = [[[]]];
  while (all.length <= longest) all.push(longer(all.at(-1)));
  return all.slice(1).flat();
}

// A story that branches offers its ways on, and leads back the way one came; any other goes through its steps in order.

import assert from "node:assert/strict";
import test from "node:test";

import { isBranching, trailTo, wayBack, waysOn } from "../../../../../web/front/explorer/story/story_ways.js";

const PLAIN = { id: "plain", steps: [{ title: "A" }, { title: "B" }] };
const ways = [{ address: "story=split&step=2", words: "The gut" }, { address: "story=plain&step=1", words: "Elsewhere" }];
const SPLIT = { id: "split", steps: [{ title: "A", ways }, { title: "B", ways: [] }, { title: "C" }] };
const at = (story, number) => ({ ...story.steps[number - 1], story, number });

test("the steps of a plain story follow each other", () => {
  assert.deepEqual([isBranching(PLAIN), waysOn(at(PLAIN, 1)), waysOn(at(PLAIN, 2))], [false, [{ story: "plain", step: 2, words: "B" }], []]);
  assert.deepEqual([wayBack(at(PLAIN, 2), [{ story: "split", step: 1 }]), wayBack(at(PLAIN, 1), [])], [{ story: "plain", step: 1 }, null]);
});

test("a step offers its own ways, also into another story, and may end the story", () => {
  assert.equal(isBranching(SPLIT), true);
  assert.deepEqual(waysOn(at(SPLIT, 1)), [{ story: "split", step: 2, words: "The gut" }, { story: "plain", step: 1, words: "Elsewhere" }]);
  assert.deepEqual(waysOn(at(SPLIT, 2)), []);
});

test("back leads the way one came, and without one to the step before in the file", () => {
  const jumped = trailTo([], at(SPLIT, 1), at(SPLIT, 3));
  assert.deepEqual(wayBack(at(SPLIT, 3), jumped), { story: "split", step: 1 });
  assert.deepEqual(wayBack(at(SPLIT, 3), []), { story: "split", step: 2 });
  assert.deepEqual(trailTo(jumped, at(SPLIT, 3), at(SPLIT, 1)), []);
  assert.deepEqual(trailTo(jumped, at(SPLIT, 3), at(SPLIT, 3)), jumped);
  assert.deepEqual(trailTo(jumped, at(SPLIT, 3), null), []);
});

// A step of a story is about its focus and both ends of what it selects.

import assert from "node:assert/strict";
import test from "node:test";

import { rectangleAround, subjectOf } from "../../../../web/front/stage/subject.js";

const box = (id, x, y) => ({ id, x, y, width: 40, height: 20 });
const nodes = [box("Stress", 0, 0), box("r1", 100, 0), box("Mood", 200, 0), box("Sleep", 0, 100)];
const picture = (focus) => ({ nodes, relations: [{ id: "r1", source: "Stress", target: "Mood" }], focus });

test("a relation is about both of its ends, and the focus is part of it", () => {
  assert.deepEqual(subjectOf(picture(null), "r1"), { x: 100, y: 0, width: 240, height: 20 });
  assert.deepEqual(subjectOf(picture("Sleep"), "r1"), { x: 100, y: 50, width: 240, height: 120 });
});

test("a concept is about itself, and what the picture does not have is about nothing", () => {
  assert.deepEqual(subjectOf(picture(null), "Mood"), { x: 200, y: 0, width: 40, height: 20 });
  assert.equal(subjectOf(picture(null), "gone"), undefined);
  assert.equal(subjectOf(picture(null), ""), undefined);
});

test("a rectangle is around the boxes that are named, undefined around none", () => {
  assert.deepEqual(rectangleAround({ nodes }, new Set(["Stress", "Sleep"])), { x: 0, y: 50, width: 40, height: 120 });
  assert.equal(rectangleAround({ nodes }, new Set(["gone"])), undefined);
});

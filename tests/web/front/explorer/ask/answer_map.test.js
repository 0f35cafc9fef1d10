// An answer narrows the map to itself, or is lit on the map as it is.

import assert from "node:assert/strict";
import test from "node:test";

import { cutOut, narrowedTo } from "../../../../../web/front/explorer/ask/answer_map.js";

const SCOPED = [{ id: "r1" }, { id: "r2" }];

test("an answer narrows the map where it asks for that, where all is too much to read, and where the map lacks some of it", () => {
  const narrowed = (answer, readable = 60) => narrowedTo(answer, SCOPED, readable);
  assert.equal(narrowed({ alone: false, told: ["r1"] }), null);
  assert.deepEqual(narrowed({ alone: true, told: ["r1"] }), ["r1"]);
  assert.deepEqual(narrowed({ alone: false, told: ["r1"] }, 1), ["r1"]);
  assert.deepEqual(narrowed({ alone: false, told: ["r1", "r9"] }), ["r1", "r9"]);
  assert.deepEqual([narrowed(null), narrowed({ alone: true, told: [] })], [null, null]);
});

test("a part of a picture begins at its first box, and takes its curves and the headings above it along", () => {
  const box = (id, x, y) => ({ id, x, y, width: 20, height: 10 });
  const picture = {
    id: "whole", focus: "c", width: 900, height: 900,
    nodes: [box("a", 100, 205), box("b", 300, 305), box("c", 500, 5)],
    edges: [{ relations: ["r1"], path: [[110, 205], [290, 305]] }, { relations: ["r2"], path: [] }],
    headings: [{ text: "A", x: 101, y: 3, font: 10 }, { text: "C", x: 500, y: 3, font: 10 }],
    relations: [{ id: "r1", source: "a", target: "b" }, { id: "r2", source: "b", target: "c" }],
  };
  const part = cutOut(picture, new Set(["r1"]));
  assert.deepEqual(part, {
    id: "whole r1", focus: null, width: 244, height: 150,
    nodes: [box("a", 22, 33), box("b", 222, 133)],
    edges: [{ relations: ["r1"], path: [[32, 33], [212, 133]] }],
    headings: [{ text: "A", x: 23, y: 22, font: 10 }],
    relations: [{ id: "r1", source: "a", target: "b" }],
  });
});

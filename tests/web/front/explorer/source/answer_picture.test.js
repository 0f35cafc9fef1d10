// The picture of an answer is cut out of a larger one.

import assert from "node:assert/strict";
import test from "node:test";

import { cutOut } from "../../../../../web/front/explorer/source/answer_picture.js";

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

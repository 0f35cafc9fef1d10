// The picture of an answer is cut out of a larger one.

import assert from "node:assert/strict";
import test from "node:test";

import { cutOut } from "../../../../../web/front/explorer/source/answer_picture.js";

test("a part of a picture begins at its first box, and takes its curves and the headings above it along", () => {
  const box = (id, x, y) => ({ id, x, y, width: 20, height: 10 });
  const picture = {
    id: "whole", focus: "c", width: 900, height: 900,
    nodes: [box("a", 100, 205), box("b", 300, 305), box("c", 500, 5)],
    edges: [{ from: "a", to: "b", relations: ["r1"], path: [[110, 205], [290, 305]] }, { from: "b", to: "c", relations: ["r2"], path: [] }],
    headings: [{ text: "A", x: 101, y: 3, font: 10 }, { text: "C", x: 500, y: 3, font: 10 }],
    relations: [{ id: "r1", source: "a", target: "b" }, { id: "r2", source: "b", target: "c" }],
  };
  const part = cutOut(picture, new Set(["r1"]));
  assert.deepEqual(part, {
    id: "whole r1", focus: null, width: 244, height: 150,
    nodes: [box("a", 22, 33), box("b", 222, 133)],
    edges: [{ from: "a", to: "b", relations: ["r1"], path: [[32, 33], [212, 133]] }],
    headings: [{ text: "A", x: 23, y: 22, font: 10 }],
    relations: [{ id: "r1", source: "a", target: "b" }],
  });
});

test("a part of a matrix has its rows and columns without gaps, those of other types apart", () => {
  const row = (id, y, tone = 0) => ({ id, x: 30, y, width: 60, height: 18, tone });
  const column = (id, x) => ({ id, x, y: 40, width: 18, height: 80, tone: 1, turned: true });
  const cell = (id, from, to, left, top) => ({ from, to, relations: [id], path: [[left, top], [left + 20, top + 20]] });
  const heading = { text: "row acts on column", x: 30, y: 70, font: 11 };
  const whole = {
    id: "whole", kind: "matrix", focus: null, width: 130, height: 170, headings: [heading],
    nodes: [row("a", 100), row("b", 120), row("c", 140), row("d", 166, 2), column("a ", 74), column("e", 94)],
    edges: [cell("r1", "a", "a ", 64, 90), cell("r2", "b", "e", 84, 110), cell("r3", "d", "e", 84, 156)],
    relations: [["r1", "a", "a"], ["r2", "b", "e"], ["r3", "d", "e"]].map(([id, source, target]) => ({ id, source, target })),
  };
  const part = cutOut(whole, new Set(["r2", "r3"]));
  assert.deepEqual(part.nodes, [row("b", 100), row("d", 126, 2), column("e", 74)]);
  assert.deepEqual(part.edges, [cell("r2", "b", "e", 64, 90), cell("r3", "d", "e", 64, 116)]);
  assert.deepEqual([part.width, part.height, part.headings], [85, 137, [heading]]);
});

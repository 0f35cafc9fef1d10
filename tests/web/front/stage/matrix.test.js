// A matrix in a window: names stay in sight, and what is to be seen is not under them.

import assert from "node:assert/strict";
import test from "node:test";

import { cellBoxes, cellsBegin, common, partOf, shiftFor, shifted, withCells } from "../../../../web/front/stage/matrix.js";

const row = (id, y) => ({ id, x: 30, y, width: 60, height: 20 });
const column = (id, x, concept = null) => ({ id, x, y: 40, width: 20, height: 80, turned: true, concept });
const NODES = [row("a", 100), row("b", 120), column("b ", 80, "b"), column("c", 700)];
const EDGES = [
  { id: "e1", relations: ["r1", "r2"], path: [[690, 90], [710, 110]] },
  { id: "e2", relations: ["r3"], path: [[70, 110], [90, 130]] },
];
const PICTURE = { nodes: NODES, edges: EDGES, width: 720, height: 140 };

test("cells begin beside the names", () => {
  assert.deepEqual(cellsBegin(PICTURE), { left: 64, top: 84 });
  assert.deepEqual(cellsBegin({ nodes: [] }), { left: 4, top: 4 });
});

test("names follow a window that was moved over them: those of rows across, those of columns down", () => {
  assert.deepEqual(shiftFor({ left: -10, top: -10 }), { x: 0, y: 0 });
  const shift = shiftFor({ left: 97, top: 47 });
  assert.deepEqual([shifted(NODES[0], NODES[0], shift), shifted(NODES[2], NODES[2], shift)], [{ x: 130, y: 100 }, { x: 80, y: 90 }]);
});

test("rectangles have a part in common or none", () => {
  const one = { left: 0, top: 0, right: 10, bottom: 10 };
  assert.deepEqual(common(one, { left: 5, top: -5, right: 20, bottom: 4 }), { left: 5, top: 0, right: 10, bottom: 4 });
  assert.equal(common(one, { left: 10, top: 0, right: 20, bottom: 10 }), null);
});

test("a cell is hit only where it is seen beside the names", () => {
  assert.deepEqual(cellBoxes(EDGES, { left: 80, top: 84, right: 1000, bottom: 1000 }), [
    { id: "e1", x: 700, y: 100, width: 20, height: 20 }, { id: "e2", x: 85, y: 120, width: 10, height: 20 },
  ]);
});

test("the part of a relation is its cell with the room of the names before it", () => {
  assert.deepEqual(partOf(PICTURE, "r2", { x: 0, y: 0 }), { x: 668, y: 58, width: 84, height: 104 });
});

test("the part of a concept is where its row and its column are, or stays where it has none", () => {
  assert.deepEqual(partOf(PICTURE, "b", { x: 0, y: 0 }), { x: 48, y: 78, width: 84, height: 104 });
  assert.deepEqual(partOf(PICTURE, "a", { x: 300, y: 0 }), { x: 300, y: 58, width: 0, height: 104 });
  assert.equal(partOf(PICTURE, "nobody", { x: 0, y: 0 }), undefined);
});

test("a window that would show nothing but empty cells begins with the first cell", () => {
  const camera = { scale: 1, left: -10, top: -10 };
  const first = { ...PICTURE, edges: [EDGES[0]] };
  assert.equal(withCells(PICTURE, camera, { width: 200, height: 200 }), camera);
  assert.deepEqual(withCells(first, camera, { width: 200, height: 200 }), { scale: 1, top: -10, left: 530 });
  assert.deepEqual(withCells({ ...first, edges: [] }, camera, { width: 200, height: 200 }), camera);
});

// A camera moves just so far that a part of the picture is in view, and makes it smaller just enough.

import assert from "node:assert/strict";
import test from "node:test";

import { centreOf, cornerOf, heldBetween, keepingInView, readFromTop, seenBetween } from "../../../../web/front/stage/framing.js";

// 400 by 220 pixels, of which a margin of 10 stays free on each side.
const ROOM = { width: 400, height: 220 };
const CAMERA = { scale: 1, left: 0, top: 0 };

test("a part that is in view moves nothing", () => {
  assert.deepEqual(keepingInView({ x: 100, y: 100, width: 80, height: 40 }, ROOM, CAMERA), CAMERA);
});

test("a part that is out of view is brought to the nearest edge, the scale staying", () => {
  const camera = (x, y) => keepingInView({ x, y, width: 80, height: 40 }, ROOM, CAMERA);
  assert.deepEqual(camera(500, 100), { scale: 1, left: 150, top: 0 });
  assert.deepEqual(camera(-100, 100), { scale: 1, left: -150, top: 0 });
  assert.deepEqual(camera(100, 300), { scale: 1, left: 0, top: 110 });
});

test("a part for which there is no room is made smaller, just enough, and lies in the middle", () => {
  assert.deepEqual(keepingInView({ x: 380, y: 100, width: 760, height: 40 }, ROOM, CAMERA), { scale: 0.5, left: -20, top: -110 });
});

test("a scale in which a part fits stays, whatever it is", () => {
  const part = { x: 100, y: 50, width: 20, height: 20 };
  assert.equal(keepingInView(part, ROOM, { scale: 2, left: 0, top: 0 }).scale, 2);
});

test("where a part may not become smaller, its heart is in view and nothing beside the part", () => {
  const part = { x: 500, y: 100, width: 1000, height: 40 };
  const camera = (x) => keepingInView(part, ROOM, { scale: 1, left: -300, top: 0 }, { x, y: 100, width: 80, height: 40 }, 1);
  assert.deepEqual(camera(40), { scale: 1, left: -10, top: 0 });
  assert.deepEqual(camera(500), { scale: 1, left: 150, top: 0 });
  assert.deepEqual(camera(960), { scale: 1, left: 610, top: 0 });
});

test("a part of a picture that is scrolled begins at the top of the room, at the scale there is", () => {
  const top = (y, height) => readFromTop({ x: 100, y, width: 80, height }, ROOM, CAMERA, 1000);
  assert.deepEqual(top(320, 40), { scale: 1, left: 0, top: 290 });
  assert.deepEqual(top(300, 200), { scale: 1, left: 0, top: 190 });
});

test("what is higher than the room has its heart in the middle of it, and nothing beyond its ends", () => {
  const top = (y) => readFromTop({ x: 100, y: 500, width: 80, height: 600 }, ROOM, CAMERA, 1000, { x: 100, y, width: 80, height: 40 }).top;
  assert.deepEqual([220, 500, 780].map(top), [190, 390, 590]);
});

test("a picture that is scrolled ends at the end of the room, and begins at the top where it is shorter", () => {
  const part = { x: 100, y: 960, width: 80, height: 40 };
  assert.equal(readFromTop(part, ROOM, CAMERA, 1000).top, 790);
  assert.equal(readFromTop({ ...part, y: 90 }, ROOM, CAMERA, 120).top, -10);
  assert.equal(readFromTop({ ...part, y: 480 }, ROOM, { ...CAMERA, scale: 2 }, 500).top, 395);
});

test("a picture is held in its window, a longer one with no more than a margin empty", () => {
  assert.deepEqual([-30, 40, 200].map((at) => heldBetween(at, 100, 220)), [10, 40, 110]);
  assert.deepEqual([-500, -100, 40].map((at) => heldBetween(at, 400, 220)), [-190, -100, 10]);
  assert.equal(heldBetween(50, 200, 220), 10);
});

test("a corner and a centre are two ways to say where a camera is", () => {
  const corner = { scale: 2, left: 10, top: 20 };
  assert.deepEqual(centreOf(corner, ROOM), { x: 110, y: 75 });
  assert.deepEqual(cornerOf({ scale: 2, ...centreOf(corner, ROOM) }, ROOM), corner);
});

test("of a picture that is dragged away a third stays in sight, or of its window", () => {
  assert.deepEqual([-500, -50, 40, 500].map((at) => seenBetween(at, 90, 220)), [-60, -50, 40, 190]);
  assert.deepEqual([-5000, -100, 900].map((at) => seenBetween(at, 900, 300)), [-800, -100, 200]);
});

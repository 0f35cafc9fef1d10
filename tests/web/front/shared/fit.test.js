// A picture is shown whole in the largest type that the space allows.

import assert from "node:assert/strict";
import test from "node:test";

import { fitting } from "../../../../web/front/shared/fit.js";

const picture = (width, height, ...fonts) => ({ width, height, nodes: fonts.map((size) => ({ size })) });

test("the whole picture is in view, its middle in the middle", () => {
  assert.deepEqual(fitting(picture(1000, 580, 16, 13.6), 1020, 600), { scale: 1, x: 500, y: 290 });
  assert.deepEqual(fitting(picture(1000, 580, 16, 13.6), 2000, 600), { scale: 1, x: 500, y: 290 });
  assert.deepEqual(fitting(picture(1000, 580, 16, 13.6), 820, 900), { scale: 0.8, x: 500, y: 290 });
});

test("type never grows beyond 27 pixels, or those that are said", () => {
  assert.equal(fitting(picture(100, 50, 13.5), 1620, 900).scale, 2);
  assert.equal(fitting(picture(100, 50, 13.5), 1620, 900, undefined, false, 40.5).scale, 3);
});

test("where type would fall below 9 pixels it stays readable, from the top left on", () => {
  const { scale, x, y } = fitting(picture(1000, 600, 18, 12), 420, 1000);
  assert.equal(scale, 0.75);
  assert.deepEqual([x - 420 / scale / 2, y], [-10, 300]);
});

test("where not all can be seen the focus can, and no more than a margin beyond the picture", () => {
  const large = picture(2000, 2000, 16, 9);
  const at = (x, y) => fitting(large, 400, 400, { x, y });
  assert.deepEqual(at(1000, 1200), { scale: 1, x: 1000, y: 1200 });
  assert.deepEqual(at(0, 2000), { scale: 1, x: 190, y: 1810 });
  assert.deepEqual(fitting(large, 400, 400), { scale: 1, x: 190, y: 190 });
});

test("a focus that is larger than the space is seen as a whole, in smaller type", () => {
  const large = picture(2000, 2000, 16, 9);
  const found = fitting(large, 400, 400, { x: 1000, y: 1200, width: 760, height: 100 });
  assert.deepEqual(found, { scale: 0.5, x: 1000, y: 1200 });
});

test("a picture that is scrolled is as wide as the window, from its focus or its top on", () => {
  const long = { ...picture(370, 1600, 16, 13.6), scrolled: true };
  assert.deepEqual(fitting(long, 390, 520), { scale: 1, x: 185, y: 250 });
  assert.deepEqual(fitting(long, 390, 520, { x: 185, y: 800, width: 368, height: 40 }), { scale: 1, x: 185, y: 800 });
  assert.deepEqual(fitting({ ...long, height: 300 }, 390, 520), { scale: 1, x: 185, y: 250 });
  assert.equal(fitting(long, 390, 520, undefined, true).scale, 500 / 1600);
});

test("a picture without boxes and a space without size still have a scale above nothing", () => {
  for (const [width, height] of [[0, 0], [5, 5], [1000, 600]]) {
    const { scale, x, y } = fitting(picture(1, 1), width, height);
    assert.ok(scale > 0 && Number.isFinite(scale) && Number.isFinite(x) && Number.isFinite(y));
  }
});

test("a matrix is seen whole in type of 11 pixels, else it begins at its top left with 12", () => {
  const matrix = (width, height) => ({ ...picture(width, height, 12.5, 12.5), kind: "matrix" });
  assert.deepEqual(fitting(matrix(440, 440), 420, 420), { scale: 400 / 440, x: 220, y: 220 });
  assert.deepEqual(fitting(matrix(2000, 300), 420, 420), { scale: 0.96, x: 210 / 0.96 - 10, y: 210 / 0.96 - 10 });
  assert.equal(fitting(matrix(2000, 300), 420, 420, undefined, true).scale, 0.2);
});

// An edge follows its route, or runs straight from border to border once a box was moved.

import assert from "node:assert/strict";
import test from "node:test";

import { borderPoint, markPlace, partsOf, pathOf } from "../../../../web/front/stage/routes.js";

const box = (x, y, moved = false) => ({ x, y, width: 40, height: 20, moved });
const PATH = [[20, 0], [40, 0], [60, 0], [80, 0]];
const edge = { from: "a", to: "b", path: PATH };
const between = (start, end, of = edge) => pathOf(of, (id) => ({ a: start, b: end })[id]);

test("an edge follows its route as long as both boxes stand where they were laid out", () => {
  assert.equal(between(box(0, 0), box(100, 0)), PATH);
});

test("an edge runs straight from border to border once either box was moved", () => {
  assert.deepEqual(between(box(0, 0, true), box(100, 0)), [[20, 0], [80, 0]]);
  assert.deepEqual(between(box(0, 0), box(0, 100, true)), [[0, 10], [0, 90]]);
});

test("an edge without a route runs straight too", () => {
  assert.deepEqual(between(box(0, 0), box(100, 0), { ...edge, path: [] }), [[20, 0], [80, 0]]);
});

test("a line leaves a box on the side that it passes through", () => {
  const places = [[100, 0], [-100, 0], [0, 100], [0, -100], [100, 100], [100, 50]];
  assert.deepEqual(
    places.map(([x, y]) => borderPoint(box(0, 0), box(x, y))),
    [[20, 0], [-20, 0], [0, 10], [0, -10], [10, 10], [20, 10]],
  );
});

test("a line within a box ends at the other middle, and boxes on one another have a point", () => {
  assert.deepEqual(borderPoint(box(0, 0), box(5, 0)), [5, 0]);
  assert.deepEqual(borderPoint(box(3, 4), box(3, 4)), [3, 4]);
});

test("what runs along a trunk has a stem that is shared and a twig of its own", () => {
  const down = [[10, 0], [10, 20], [10, 20], [10, 40]];
  const aside = [[10, 40], [20, 40], [20, 40], [30, 40]];
  const whole = [...down, ...aside.slice(1)];
  assert.deepEqual(partsOf(whole, false), { stem: down, twig: aside });
  const back = [...whole].reverse();
  assert.deepEqual(partsOf(back, true), { stem: [...down].reverse(), twig: [...aside].reverse() });
  const bent = [...PATH, [90, 0], [90, 40], [120, 40]];
  for (const path of [PATH, bent]) assert.deepEqual(partsOf(path, false), { twig: path });
});

test("a mark stands on the middle part of its curve, and those of curves from one place apart", () => {
  const straight = (y) => [[0, 0], [30, y / 3], [60, (2 * y) / 3], [90, y]];
  const [one, other] = [straight(30), straight(60)].map(markPlace);
  for (const [[x, y], slope] of [[one, 1 / 3], [other, 2 / 3]]) {
    assert.ok(x >= 27 && x <= 63 && Math.abs(y - x * slope) < 1e-9);
  }
  assert.ok(Math.abs(one[0] - other[0]) > 9);
  assert.deepEqual(markPlace([[0, 0], [10, 0]]), [3, 0]);
});

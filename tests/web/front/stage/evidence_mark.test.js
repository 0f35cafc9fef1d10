// The dots of a phrase stand on its lower side, as many full as its evidence is strong.

import assert from "node:assert/strict";
import test from "node:test";

import { drawEvidence } from "../../../../web/front/stage/evidence_mark.js";

/** Return what is drawn of a grade: the place and colour of each disc. */
function discs(grade) {
  const drawn = [];
  const context = {
    save() {}, restore() {}, beginPath() {}, stroke() {},
    arc: (x, y, radius) => drawn.push([x, y, radius]),
    fill() { drawn.at(-1).push(context.fillStyle); },
  };
  drawEvidence(context, { height: 20 }, 100, 50, grade, "light");
  return drawn.filter(([, , radius]) => radius < 3).map(([x, y, , colour]) => [x, y, colour]);
}

test("animals are two full dots of three", () => {
  assert.deepEqual(discs("animals"), [[93, 59.2, "#14202b"], [100, 59.2, "#14202b"], [107, 59.2, "#ffffff"]]);
});

test("a review is one empty dot, and nothing known is none", () => {
  assert.deepEqual([discs("review"), discs("")], [[[100, 59.2, "#ffffff"]], []]);
});

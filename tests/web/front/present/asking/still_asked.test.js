// A step that is asked about just now keeps its answer from who looks around alone.

import assert from "node:assert/strict";
import test from "node:test";

import { stillAsked } from "../../../../../web/front/present/asking/still_asked.js";

const step = "story=calm&step=2";
const asks = "sign:r1";

test("who looks around sees no answer of the step that is asked about", () => {
  assert.equal(stillAsked({ asks }, step, `${step}&until=1990&masked=sign%3Ar1`), `${step}&masked=sign%3Ar1`);
});

test("every other step, and one whose result is shown, is seen as it is", () => {
  const seen = [[{ asks }, step, step], [{ asks }, step, "story=calm&step=3&masked=words"], [{ asks }, step, "story=else&step=2&masked=words"], [{}, step, `${step}&masked=words`]];
  assert.deepEqual(seen.map(([slide, own, newest]) => stillAsked(slide, own, newest)), ["", "", "", ""]);
});

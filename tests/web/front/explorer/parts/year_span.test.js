// The years of an address are one year or a span of years; anything else is none.

import assert from "node:assert/strict";
import test from "node:test";

import { isContestedBy, isKnownBy, lastYear, spanOf } from "../../../../../web/front/explorer/parts/year_span.js";

test("a year is a span of itself, and a span that runs backwards is none", () => {
  assert.deepEqual(["1994", "1987-1994", "1994-1987", "94", "", undefined, "<1994"].map(spanOf), [[1994, 1994], [1987, 1994], null, null, null, null, null]);
});

test("what is known by a year has one, and no year chosen leaves nothing out", () => {
  const known = (until) => [{ year: 1990 }, { year: 1995 }, {}].map((relation) => isKnownBy(relation, { until }));
  assert.deepEqual([known([]), known(["1994"]), known(["1980-1995"])], [[true, true, true], [true, false, false], [true, true, false]]);
  assert.deepEqual([lastYear({ until: [] }), lastYear({})], [0, 0]);
});

test("a pair is contested from its second finding on", () => {
  assert.deepEqual([isContestedBy({ since: 1994 }, 1993), isContestedBy({ since: 1994 }, 1994), isContestedBy({}, 2026)], [false, true, false]);
});

// The years of what is shown are played one after another, each at an address of its own.

import assert from "node:assert/strict";
import test from "node:test";

import { createYearPlay, ownYear, withYear, yearAfter } from "../../../../../web/front/present/play/year_play.js";

const YEARS = [1987, 1994, 2001];

test("after the last year, or where none is chosen, the first one comes", () => {
  const next = [undefined, { year: 1987 }, { year: 1990 }, { year: 2001 }].map((known) => yearAfter({ years: YEARS, known }));
  assert.deepEqual(next, [1987, 1994, 1994, 1987]);
});

test("a year stands in the address beside what is there, in place of another year", () => {
  assert.equal(withYear("story=a+b&step=2&until=1987-2001", 1994), "story=a+b&step=2&until=1994");
});

test("what has no two years says so and does not play", () => {
  const said = [];
  const play = createYearPlay(() => ({ slide: { years: [1987] }, address: "" }), () => assert.fail("nothing to show"), (text) => said.push(text));
  play.toggle();
  assert.deepEqual([said, play.isPlaying], [["What is shown has no two years to play."], false]);
});

test("a step is asked about in its own year, and a picture in the one that it shows", () => {
  const story = { name: "calm", title: "Calm", number: 1, of: 2 };
  assert.deepEqual([ownYear({ story }, "story=calm&step=1&until=1990"), ownYear({ story: null }, "focus=GABA&until=1990")], ["story=calm&step=1", "focus=GABA&until=1990"]);
});

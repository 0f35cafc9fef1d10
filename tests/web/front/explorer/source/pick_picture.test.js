// Of the pictures that a page has, the one that suits best is shown.

import assert from "node:assert/strict";
import test from "node:test";

import { pickPicture } from "../../../../../web/front/explorer/source/pick_picture.js";

const picture = (ids, more = {}) => ({ ids: new Set(ids), focus: "", kind: "map", auto: true, ...more });
const PICTURES = [
  picture("abc"), picture("abc", { kind: "atlas", auto: false }), picture("abc", { scrolled: true }),
  picture("ab", { focus: "GABA" }), picture("ab", { focus: "GABA", scrolled: true }),
];
const pick = (wanted, focus, layout, phone) => pickPicture(PICTURES, new Set(wanted), focus, layout, phone);

test("the picture with the fewest others is taken, of the kind asked for", () => {
  assert.deepEqual([pick("abc", "", "auto"), pick("abc", "", "atlas"), pick("ab", "GABA", "auto")], [0, 1, 3]);
});

test("a phone gets those made for it, whatever kind they are", () => {
  assert.deepEqual([pick("abc", "", "auto", true), pick("abc", "", "atlas", true), pick("ab", "GABA", "auto", true)], [2, 2, 4]);
});

test("a picture of another shape is better than one that leaves something out", () => {
  assert.equal(pickPicture([picture("a", { scrolled: true }), picture("abc")], new Set("abc"), "", "auto", true), 1);
  assert.equal(pickPicture([], new Set("a"), "", "auto"), -1);
});

// What is forgotten is fainter, and even then it can be read; what nobody asked stays as it is.

import assert from "node:assert/strict";
import test from "node:test";

import { pageColours, signColour } from "../../../../../web/front/shared/palette.js";
import { clearness, knownOf } from "../../../../../web/front/stage/marks/memory_mark.js";

const LEAST_CONTRAST = 3.4;

test("the less is known, the fainter, and what was not asked is clear", () => {
  assert.deepEqual([1, 0.5, 0].map((known) => clearness(known, "line")), [1, 0.7, 0.4]);
  assert.deepEqual(["phrase", "line"].map((part) => clearness(undefined, part)), [1, 1]);
});

test("a line stands for what was asked of its relations", () => {
  const memory = new Map([["a", 1], ["b", 0]]);
  assert.equal(knownOf(memory, [{ id: "a" }, { id: "b" }, { id: "c" }]), 0.5);
  assert.equal(knownOf(memory, [{ id: "c" }]), undefined);
});

test("the phrase of what is forgotten is still read in light and dark", () => {
  for (const theme of ["light", "dark"]) {
    for (const sign of [0, 1, 2, 3, 4, 5]) assert.ok(contrast(signColour(sign, theme), pageColours(theme).background, clearness(0, "phrase")) >= LEAST_CONTRAST);
  }
});

/** Return the contrast of a colour with its ground, on which it is drawn so faint. */
function contrast(colour, ground, alpha) {
  const [over, under] = [colour, ground].map((text) => [1, 3, 5].map((place) => parseInt(text.slice(place, place + 2), 16)));
  const lights = [over.map((part, place) => part * alpha + under[place] * (1 - alpha)), under].map(luminance).sort();
  return (lights[1] + 0.05) / (lights[0] + 0.05);
}

function luminance(parts) {
  const [red, green, blue] = parts.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// Colours can be told apart and read, in light and dark.

import assert from "node:assert/strict";
import test from "node:test";

import { outlineNumber, pageColours, signColour, themeOf, typeColours } from "../../../../web/front/shared/palette.js";

const THEMES = ["light", "dark"];
const TYPES = 8;
const FURTHER = 12;
// Common ones, and those without cones for red or for green, nearly as Viénot, Brettel and Mollon have it.
const EYES = [[null, null], [0.11, 0.89], [0.29, 0.71]];
const SIGNS = [0, 1, 2, 3, 4, 5, 7];

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Return the contrast ratio of two colours as WCAG 2 defines it. */
function contrast(first, second) {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Return how far apart two colours are for eyes that see red and green as these shares of both, of 255. */
function distance(first, second, [red, green]) {
  const seen = (colour) => {
    const [r, g, b] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
    return red === null ? [r, g, b] : [red * r + green * g, red * r + green * g, b];
  };
  return Math.hypot(...seen(first).map((channel, place) => channel - seen(second)[place]));
}

test("the theme follows the background, however it is written", () => {
  const backgrounds = ["#ffffff", "#fff", "rgb(255, 255, 255)", "rgba(250,250,250,1)", "", "#000000", "#0e1117", "rgb(14 17 23)"];
  assert.deepEqual(backgrounds.map(themeOf), ["light", "light", "light", "light", "light", "dark", "dark", "dark"]);
});

test("every type has a border of its own", () => {
  for (const theme of THEMES) {
    const borders = Array.from({ length: TYPES + FURTHER }, (_, tone) => typeColours(tone, theme).border);
    assert.equal(new Set(borders).size, TYPES + FURTHER);
  }
});

test("further types share the further colours in turn and never those of a known type", () => {
  const known = Array.from({ length: TYPES }, (_, tone) => typeColours(tone, "light").fill);
  assert.deepEqual(typeColours(TYPES + FURTHER + 1, "light"), typeColours(TYPES + 1, "light"));
  assert.ok(!known.includes(typeColours(100, "light").fill));
});

test("types of one outline have colours that can be told apart, whichever eyes see them", () => {
  for (const [theme, eyes] of THEMES.flatMap((theme) => EYES.map((eyes) => [theme, eyes]))) {
    const looks = Array.from({ length: TYPES + FURTHER }, (_, tone) => ({ ...typeColours(tone, theme), outline: outlineNumber(tone) }));
    for (const [place, one] of looks.entries()) {
      for (const other of looks.slice(place + 1).filter(({ outline }) => outline === one.outline)) {
        const apart = Math.hypot(distance(one.fill, other.fill, eyes), distance(one.border, other.border, eyes));
        assert.ok(apart > 40, `${theme} ${eyes}: ${one.fill} ${other.fill} ${apart}`);
      }
    }
  }
});

test("text on a box and on the page has a contrast of at least 4.5", () => {
  for (const theme of THEMES) {
    const { text, quiet, background } = pageColours(theme);
    const boxes = Array.from({ length: TYPES + FURTHER }, (_, tone) => contrast(text, typeColours(tone, theme).fill));
    const phrases = SIGNS.map((sign) => contrast(signColour(sign, theme), background));
    const lowest = Math.min(...boxes, ...phrases, contrast(text, background), contrast(quiet, background));
    assert.ok(lowest >= 4.5, `${theme}: ${lowest}`);
  }
});

test("borders have a contrast of at least 3 with the page and with their fill", () => {
  for (const theme of THEMES) {
    for (let tone = 0; tone < TYPES + FURTHER; tone += 1) {
      const { fill, border } = typeColours(tone, theme);
      const lowest = Math.min(contrast(border, pageColours(theme).background), contrast(border, fill));
      assert.ok(lowest >= 3, `${theme} ${tone}: ${lowest}`);
    }
  }
});

test("signs differ in colour, but for the two that name no direction; what is not stated is another one", () => {
  for (const theme of THEMES) {
    const colours = SIGNS.map((sign) => signColour(sign, theme));
    assert.equal(new Set(colours).size, 6);
    assert.equal(colours[2], colours[4]);
  }
});

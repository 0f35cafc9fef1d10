// A key does the same with Caps Lock and on a keyboard that writes another alphabet.

import assert from "node:assert/strict";
import test from "node:test";

import { latinKey } from "../../../../web/front/shared/latin_key.js";

const pressed = (key, code) => latinKey({ key, code });

test("a letter is small, whatever Caps Lock says", () => {
  assert.deepEqual([pressed("B", "KeyB"), pressed("b", "KeyB"), pressed("F", undefined)], ["b", "b", "f"]);
});

test("a letter of another alphabet is the Latin letter on the same key", () => {
  const cyrillic = [pressed("и", "KeyB"), pressed("Ы", "KeyS"), pressed("а", "KeyF")];
  assert.deepEqual(cyrillic, ["b", "s", "f"]);
  assert.deepEqual([pressed("β", "KeyB"), pressed("σ", "KeyS"), pressed("Φ", "KeyF")], ["b", "s", "f"]);
  assert.deepEqual([pressed("נ", "KeyB"), pressed("ㅠ", "KeyB")], ["b", "b"]);
});

test("the point and the comma of a clicker are found on a keyboard that has letters there", () => {
  assert.deepEqual([pressed("ю", "Period"), pressed("Б", "Comma")], [".", ","]);
});

test("a Latin keyboard with another order keeps its own letters and signs", () => {
  assert.deepEqual([pressed("a", "KeyQ"), pressed("z", "KeyY"), pressed("é", "Digit2"), pressed("?", "KeyM")], ["a", "z", "é", "?"]);
});

test("a letter that lies on no letter key, and what is no letter, stay what they are", () => {
  assert.deepEqual([pressed("э", "Quote"), pressed(" ", "Space"), pressed("0", "Digit0")], ["э", " ", "0"]);
  assert.deepEqual([pressed("Escape", "Escape"), pressed("PageDown", ""), pressed("Dead", "KeyE")], ["Escape", "PageDown", "Dead"]);
});

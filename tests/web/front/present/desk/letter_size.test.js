// The letters of the notes grow and shrink between bounds, and are the same the next time.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { createLetterSize } from "../../../../../web/front/present/desk/letter_size.js";
import { FakeElement } from "../../fake_element.js";

beforeEach(() => {
  const items = new Map();
  globalThis.document = { createElement: (tag) => new FakeElement(tag) };
  globalThis.localStorage = { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => items.set(key, value) };
});

afterEach(() => {
  delete globalThis.document;
  delete globalThis.localStorage;
});

const lettersOf = (section) => section.properties["--letters"];

test("they grow and shrink by buttons, and are found again", () => {
  const [section, later] = [new FakeElement("section"), new FakeElement("section")];
  const { buttons, change } = createLetterSize(section);
  assert.equal(lettersOf(section), "21px");
  buttons.children[1].listeners.click();
  assert.equal(lettersOf(section), "25px");
  createLetterSize(later);
  assert.equal(lettersOf(later), "25px");
  for (let time = 0; time < 9; time += 1) change(-1);
  assert.equal(lettersOf(section), "16px");
  for (let time = 0; time < 9; time += 1) change(1);
  assert.equal(lettersOf(section), "36px");
});

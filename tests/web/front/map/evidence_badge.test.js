// Evidence becomes dots and a word; what is not known becomes nothing.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import { evidenceBadge, evidenceMeanings, evidenceText, strongestFirst } from "../../../../web/front/map/evidence_badge.js";
import { FakeElement } from "../fake_element.js";

before(() => (globalThis.document = { createElement: (tag) => new FakeElement(tag) }));
after(() => delete globalThis.document);

test("a badge has dots that are only seen, a word and the species", () => {
  const badge = evidenceBadge({ grade: "animals", species: "mouse" });
  const [dots, words] = badge.all("span");
  assert.deepEqual([dots.textContent, dots.attributes["aria-hidden"], words.textContent], ["●●○", "true", "animals · mouse"]);
  assert.equal(badge.attributes.title, "Evidence: seen in animals (mouse)");
});

test("each grade looks and reads different from the others", () => {
  const texts = evidenceMeanings().map(({ grade }) => evidenceText({ grade }));
  assert.deepEqual(texts, ["●●● people", "●●○ animals", "●○○ cells", "○ overview"]);
});

test("where nothing is known there is no badge", () => {
  for (const evidence of [{}, { grade: "hearsay" }, { grade: "toString" }, { species: "mouse" }]) {
    assert.deepEqual([evidenceBadge(evidence), evidenceText(evidence)], [null, ""]);
  }
});

test("the strongest evidence comes first, what is as strong in its order, what is not known last", () => {
  const items = [["a", ""], ["b", "overview"], ["c", "cells"], ["d", "people"], ["e", "cells"], ["f", "animals"]];
  const order = strongestFirst(items.map(([id, grade]) => ({ id, grade }))).map(({ id }) => id);
  assert.deepEqual(order, ["d", "f", "c", "e", "b", "a"]);
});

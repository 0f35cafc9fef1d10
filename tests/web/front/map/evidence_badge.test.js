// Evidence becomes dots and a word; what is not known becomes nothing.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import { evidenceBadge, strongestFirst } from "../../../../web/front/map/evidence_badge.js";
import { FakeElement } from "../fake_element.js";

before(() => (globalThis.document = { createElement: (tag) => new FakeElement(tag) }));
after(() => delete globalThis.document);

const drawn = (evidence) => {
  const badge = evidenceBadge(evidence);
  return [badge.all("i").map(({ className }) => (className === "full" ? "●" : "○")).join(""), badge.textContent, badge.attributes.title];
};

test("a badge has dots, a word and the species", () => {
  assert.deepEqual(drawn({ grade: "animals", species: "mouse" }), ["●●○", "animals · mouse", "Evidence: seen in animals (mouse)"]);
});

test("each grade looks and reads different from the others", () => {
  const grades = ["people", "animals", "cells", "review", "overview"].map((grade) => drawn({ grade }).slice(0, 2));
  assert.deepEqual(grades, [["●●●", "people"], ["●●○", "animals"], ["●○○", "cells"], ["○", "review"], ["○", "overview"]]);
});

test("a review is not called an overview", () => {
  const titles = ["review", "overview"].map((grade) => drawn({ grade })[2]);
  assert.deepEqual(titles, [
    "Evidence: from a review of many studies, no study of its own",
    "Evidence: a claim of an overview article, no study of its own",
  ]);
});

test("where nothing is known there is no badge", () => {
  for (const evidence of [{}, { grade: "hearsay" }, { grade: "toString" }, { species: "mouse" }]) assert.equal(evidenceBadge(evidence), null);
});

test("the strongest evidence comes first, what is as strong in its order, what is not known last", () => {
  const items = [["a", ""], ["b", "overview"], ["c", "cells"], ["d", "people"], ["e", "cells"], ["f", "animals"], ["g", "review"]];
  const order = strongestFirst(items.map(([id, grade]) => ({ id, grade }))).map(({ id }) => id);
  assert.deepEqual(order, ["d", "f", "c", "e", "g", "b", "a"]);
});

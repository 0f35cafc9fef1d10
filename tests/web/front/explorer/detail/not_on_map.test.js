// What is not on the map is said to be hidden, by what, and has a button only where that shows it.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices } from "../../../../../web/front/explorer/address.js";
import { moreOf, notHere, whyNot } from "../../../../../web/front/explorer/detail/not_on_map.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { UNFOLDED } from "../../../../../web/front/explorer/parts/folding.js";
import { everythingOf } from "../../../../../web/front/explorer/parts/showing.js";
import { FakeElement } from "../../fake_element.js";
import { DATA } from "../sample.js";

globalThis.document = { createElement: (tag) => new FakeElement(tag) };

const LIBRARY = libraryOf(DATA);
const FIRST = firstChoices(LIBRARY);
const [R1, R2] = ["r1", "r2"].map(LIBRARY.relation);

function texts(parts) {
  return parts.map((part) => part.textContent ?? part);
}

test("a relation that a filter hides says so and is shown by a button, one on the map says nothing", () => {
  const done = [];
  const view = { choices: { ...FIRST, polarity: ["increases"] }, shown: [], hidersOf: () => ["polarity"] };
  const parts = notHere(R1, view, LIBRARY, { showRelation: (relation, reasons) => done.push([relation.id, reasons]) });
  assert.deepEqual(texts(parts), ["Not on the map now: hidden by the filter polarity (increases).", "Show it on the map"]);
  parts[1].listeners.click();
  assert.deepEqual(done, [["r1", ["polarity"]]]);
  assert.deepEqual(notHere(R1, { ...view, shown: [R1] }, LIBRARY, {}), []);
});

test("a relation for which there is no room even around its smaller end has no button", () => {
  const view = { choices: { ...FIRST, focus: "GABA" }, shown: [], hidersOf: () => ["room"] };
  assert.deepEqual(texts(notHere(R1, view, LIBRARY, {})), ["Not on the map now: there is no room for everything."]);
});

test("each reason has its words", () => {
  const choices = { ...FIRST, level: ["core"], polarity: ["increases"], type: ["process"] };
  const why = (...reasons) => whyNot(reasons, choices, LIBRARY);
  assert.equal(why("level", "polarity", "type"), "hidden by the level (core) and the filters type (process) and polarity (increases)");
  assert.equal(why("focus", "polarity"), "out of reach of the focus and hidden by the filter polarity (increases)");
  assert.equal(why("answer"), "not part of the answer that is shown");
  assert.equal(whyNot(["answer"], { ...choices, story: "from-gaba" }, LIBRARY), "not part of this step of the story");
  assert.equal(why("folded"), "inside a folded concept");
});

test("relations of a concept that are outside the view are shown by a button, those that did not fit are listed", () => {
  const listed = [];
  const sentences = (groups) => listed.push(...groups.map(({ heading }) => heading));
  const view = { choices: FIRST, shown: [R1], at: UNFOLDED };
  const more = (changes, shown = [R1]) => texts(moreOf("GABA", 1, { ...view, choices: { ...FIRST, ...changes }, shown }, LIBRARY, {}, sentences).slice(0, 1));
  assert.deepEqual([more({}), listed], [["1 more relation outside this view"], []]);
  const everything = everythingOf(LIBRARY, "GABA", 1);
  assert.deepEqual(more(everything), ["1 more relation did not fit on the map; it is listed here:"]);
  assert.deepEqual(listed, ["From GABA: increases (1)"]);
  assert.deepEqual(more(everything, []), ["2 more relations did not fit on the map; they are listed here:"]);
  assert.deepEqual(more(everything, [R1, R2]), []);
});

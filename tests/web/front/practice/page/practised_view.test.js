// A query becomes the relations to practise, and the questions about them that its address does not give away.

import assert from "node:assert/strict";
import test from "node:test";

import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { NO_PROGRESS, withAnswer } from "../../../../../web/front/practice/memory/progress.js";
import { bankOfView, fadingView, practisedView } from "../../../../../web/front/practice/page/practised_view.js";
import { DATA } from "../../explorer/sample.js";

const LIBRARY = libraryOf(DATA);
const BANK = {
  version: "v1",
  items: [
    { id: "r1 target", kind: "target", about: "r1", right: "Stress" },
    { id: "r1 source", kind: "source", about: "r1", right: "GABA" },
    { id: "r3 sign", kind: "sign", about: "r3", right: "increases" },
    { id: "r5 source", kind: "source", about: "r5", right: "Mood" },
    { id: "Mood definition", kind: "definition", about: "Mood", right: "Mood" },
    { id: "Cortisol definition", kind: "definition", about: "Cortisol", right: "Cortisol" },
  ],
};

function asked(query) {
  return bankOfView(BANK, practisedView(LIBRARY, query), LIBRARY).items.map(({ id }) => id);
}

test("without a query the first map is practised", () => {
  const { query, relations } = practisedView(LIBRARY, "");
  assert.deepEqual([query, relations], ["", ["r1", "r5"]]);
  assert.deepEqual(asked(""), ["r1 target", "r1 source", "r5 source", "Mood definition"]);
});

test("of many relations only the first are asked about, as by a server that hands out no more", () => {
  const few = bankOfView({ ...BANK, most: 1 }, practisedView(LIBRARY, ""), LIBRARY);
  assert.deepEqual(few.items.map(({ id }) => id), ["r1 target", "r1 source"]);
});

test("of a part of a file no boxes are asked for whose relations are in another part", () => {
  const point = (relation) => ({ id: `r1 ${relation}`, kind: "point", about: "r1", right: "Stress", wrong: [{ text: "", relation }] });
  const bank = bankOfView({ ...BANK, items: [point("r5"), point("elsewhere")] }, practisedView(LIBRARY, ""), LIBRARY);
  assert.deepEqual(bank.items.map(({ id }) => id), ["r1 r5"]);
});

test("level, focus and filters count, and words that nobody knows do not", () => {
  const { query, relations } = practisedView(LIBRARY, "level=&focus=Stress&polarity=increases&unknown=1");
  assert.deepEqual([query, relations], ["level=&polarity=increases&focus=Stress", ["r2", "r3"]]);
});

test("what the address names is never the answer, nor what it filters by", () => {
  assert.deepEqual(asked("focus=Stress"), ["r1 source", "r5 source", "Mood definition"]);
  assert.deepEqual(asked("select=GABA"), ["r1 target", "r5 source", "Mood definition"]);
  assert.deepEqual(asked("level="), BANK.items.map(({ id }) => id));
  assert.deepEqual(asked("level=&polarity=increases"), ["Cortisol definition"]);
});

test("what fades of a view is exactly what is less than likely and unsure, and nothing where nothing was asked", () => {
  const view = practisedView(LIBRARY, "level=");
  const answered = [["r1 sign", 3], ["r3 sign", 1], ["r4 target", 1]].reduce((all, [id, grade]) => withAnswer(all, { id, digest: "d" }, { at: 1000, grade }), NO_PROGRESS);
  assert.deepEqual(fadingView(view, LIBRARY, answered, 2000).relations, ["r3", "r4"]);
  assert.equal(fadingView(view, LIBRARY, NO_PROGRESS, 2000), null);
});

test("a concept that nobody knows is named", () => {
  assert.match(practisedView(LIBRARY, "focus=Nobody").misread.join(" "), /^The address says focus “Nobody”, but no concept is called so\./);
  assert.deepEqual(practisedView(LIBRARY, "focus=GABA").misread, []);
});

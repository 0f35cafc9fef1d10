// What puts papers in doubt becomes a cross with a word; of several studies it says how many.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import { doubtBadge } from "../../../../web/front/map/doubt_badge.js";
import { FakeElement } from "../fake_element.js";

before(() => (globalThis.document = { createElement: (tag) => new FakeElement(tag) }));
after(() => delete globalThis.document);

const drawn = (...relations) => {
  const badge = doubtBadge(...relations);
  return badge && [badge.textContent, badge.attributes.title];
};

test("the paper of one relation is named by cross and word", () => {
  assert.deepEqual(drawn({ doubt: "retracted" }), ["× retracted", "The paper that this rests on was retracted"]);
  const concern = ["× expression of concern", "The paper that this rests on is in doubt: its journal has expressed concern"];
  assert.deepEqual(drawn({ doubt: "expression of concern" }), concern);
});

test("of several that say the same it is said how many", () => {
  assert.deepEqual(drawn({}, { doubt: "retracted" }, {}), ["× 1 of 3 retracted", "A paper that this rests on was retracted"]);
  const both = drawn({ doubt: "expression of concern" }, { doubt: "retracted" });
  assert.equal(both[0], "× 2 of 2 expression of concern, retracted");
});

test("without a doubt, and for a word that is none, there is no badge", () => {
  for (const relations of [[{}], [{}, {}], [{ doubt: "toString" }]]) assert.equal(drawn(...relations), null);
});

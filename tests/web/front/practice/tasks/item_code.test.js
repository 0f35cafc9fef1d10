// A question has a short code that stays as long as its row reads the same.

import assert from "node:assert/strict";
import test from "node:test";

import { codeOf, codesOf, namedItems } from "../../../../../web/front/practice/tasks/item_code.js";
import { itemOf } from "../sample_items.js";

const KINDS = ["target", "source", "effect", "sign", "evidence"];
const ITEMS = Array.from({ length: 3000 }, (_, number) => itemOf(`r${number} ${KINDS[number % KINDS.length]}`, { digest: `d${number}` }));

test("a code has six letters that an address keeps, and thousands of questions have different ones", () => {
  const codes = ITEMS.map(codeOf);
  assert.equal(new Set(codes).size, ITEMS.length);
  assert.ok(codes.every((code) => /^[\w-]{6}$/.test(code)));
  assert.equal(new URLSearchParams({ items: codes.join("") }).toString(), `items=${codes.join("")}`);
  assert.deepEqual(codesOf(codes.join("")), codes);
});

test("codes come once each, and what is too short for one is none", () => {
  assert.deepEqual([codesOf("abcdefabcdefgh"), codesOf(""), codesOf("abc"), codesOf("abcdef<b>")], [["abcdef"], [], [], ["abcdef"]]);
});

test("codes name questions in their order, those that have changed and those that are gone", () => {
  const [first, second, third] = ITEMS;
  const changed = { ...second, digest: "other" };
  assert.deepEqual(namedItems([first, changed], [third, second, first].map(codeOf)), { items: [changed, first], changed: 1, gone: 1 });
  assert.deepEqual(namedItems([first], []), { items: [], changed: 0, gone: 0 });
});

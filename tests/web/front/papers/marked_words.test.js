// Marked letters are widened to whole words, and offered as an end of the row while they are marked.

import assert from "node:assert/strict";
import test from "node:test";

import { markedWords, wordsAt } from "../../../../web/front/papers/marked_words.js";
import { FakeElement } from "../fake_element.js";

const TEXT = "So beta-blockers (e.g. propranolol) calm.";

test("marked letters are widened to whole words, without the signs around them", () => {
  const found = [[4, 7], [2, 16], [17, 34], [0, 2]].map(([from, to]) => wordsAt(3, TEXT, from, to));
  assert.deepEqual(found.map((place) => place.concept), ["beta-blockers", "beta-blockers", "e.g. propranolol", "So"]);
  assert.deepEqual(found[0], { sentence: 3, number: -4, concept: "beta-blockers" });
});

test("signs alone and whole paragraphs are no name", () => {
  assert.equal(wordsAt(0, TEXT, 16, 18), null);
  assert.equal(wordsAt(0, "word ".repeat(40), 0, 200), null);
});

test("the offer comes and goes with what is marked, and a click takes it", () => {
  const heard = [];
  const listeners = {};
  const sentence = new FakeElement("span");
  const part = (text) => ({ querySelectorAll: () => [], textContent: text });
  const range = { startContainer: sentence, endContainer: sentence, startOffset: 0, cloneContents: () => part("propranolol") };
  const made = [part("So "), part("So propranolol calms.")];
  globalThis.document = {
    createElement: (tag) => new FakeElement(tag),
    addEventListener: (name, act) => (listeners[name] = act),
    removeEventListener: (name) => delete listeners[name],
    createRange: () => ({ setStart() {}, setEnd() {}, selectNodeContents() {}, cloneContents: () => made.shift() }),
  };
  globalThis.getSelection = () => ({ rangeCount: 1, isCollapsed: false, getRangeAt: () => range, removeAllRanges: () => heard.push("let go") });
  const offer = markedWords([sentence], (end, place) => heard.push(end, place));
  listeners.selectionchange();
  const [source, target] = offer.element.all("button");
  assert.deepEqual([offer.element.textContent, target.attributes["aria-label"]], ["Take “propranolol” as thesourcetarget", "Take “propranolol” as the target"]);
  source.listeners.click();
  assert.deepEqual(heard, ["let go", "source", { sentence: 0, number: -4, concept: "propranolol" }]);
  globalThis.getSelection = () => ({ rangeCount: 1, isCollapsed: true });
  listeners.selectionchange();
  assert.deepEqual(offer.element.children, []);
  offer.stop();
  assert.deepEqual(listeners, {});
});

// A text has a button for each concept, a mark for each verb, one Tab stop, and arrow keys that lead through it.

import assert from "node:assert/strict";
import test from "node:test";

import { litText } from "../../../../web/front/papers/lit_text.js";
import { FakeElement } from "../fake_element.js";

globalThis.document = { createElement: (tag) => new FakeElement(tag) };
const VIEW = {
  titles: 1, heading: "GABA",
  sentences: [
    { pieces: [["GABA", "GABA", ""]], proposals: {}, begins: true },
    { pieces: [["GABA", "GABA", ""], [" ", "", ""], ["lowers", "", "decreases"], [" <b>stress</b>.", "", ""]], proposals: {}, begins: true },
    { pieces: [["So", "", ""]], proposals: {}, begins: true },
  ],
  types: { GABA: ["transmitter", 0] },
  signs: { decreases: 1 },
};
const NONE = { source: null, target: null, quoted: [], proposed: null };

function lit() {
  const heard = [];
  const text = litText(VIEW, { concept: (place) => heard.push(place), sentence: (number) => heard.push(number), unclick: () => heard.push("unclick") });
  return { text, heard, buttons: text.element.all("button") };
}

test("concepts are buttons, verbs bear their sign, and all else is text", () => {
  const { text, buttons } = lit();
  assert.deepEqual(buttons.map((made) => made.className), ["quote", "concept", "quote", "concept", "quote"]);
  assert.deepEqual(text.element.all("mark").map((made) => [made.textContent, made.attributes["data-polarity"], made.properties["--edge"]]), [["lowers", "decreases", "var(--sign-1)"]]);
  assert.deepEqual(text.element.all("p").map((made) => made.textContent), ["❝GABA lowers <b>stress</b>. ", "❝So "]);
});

test("a click tells which concept of which sentence, or which sentence", () => {
  const { heard, buttons } = lit();
  buttons[3].listeners.click();
  buttons[4].listeners.click();
  assert.deepEqual(heard, [{ sentence: 1, number: 0, concept: "GABA" }, 2]);
});

test("what is chosen says what it is", () => {
  const { text, buttons } = lit();
  text.show({ ...NONE, source: { sentence: 1, number: 0, concept: "GABA" }, quoted: [2] });
  assert.deepEqual(buttons.map((made) => made.attributes["aria-pressed"]), ["false", "false", "false", "true", "true"]);
  assert.equal(buttons[3].textContent, "GABA source");
});

test("the text is one Tab stop, and arrow keys lead on", () => {
  const { text, buttons } = lit();
  assert.deepEqual(buttons.map((made) => made.tabIndex), [0, -1, -1, -1, -1]);
  const focused = [];
  buttons.forEach((made, place) => (made.focus = () => focused.push(place)));
  for (const [key, from] of [["ArrowRight", 0], ["ArrowDown", 1], ["ArrowUp", 3], ["End", 0], ["Home", 4], ["ArrowLeft", 0]]) text.element.listeners.keydown({ key, target: buttons[from], preventDefault: () => {} });
  assert.deepEqual(focused, [1, 2, 2, 4, 0]);
});

test("a double click marks a word and takes back what its first half chose", () => {
  globalThis.Element = FakeElement;
  globalThis.getSelection = () => "";
  const { text, heard } = lit();
  const target = new FakeElement("mark");
  target.closest = () => null;
  text.sentences[1].listeners.click({ target });
  text.sentences[1].listeners.dblclick({ target });
  assert.deepEqual(heard, [1, "unclick"]);
});

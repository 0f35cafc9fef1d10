// A long text is told whenever typing pauses, and once when its field is left.

import assert from "node:assert/strict";
import test from "node:test";

import { formField } from "../../../../web/front/form/form_field.js";
import { FakeElement } from "../fake_element.js";

globalThis.document = { createElement: (tag) => Object.assign(new FakeElement(tag), { tagName: tag.toUpperCase(), isConnected: true, removeAttribute() {}, toggleAttribute() {} }) };
const SUMMARY = { name: "summary", meaning: "one plain sentence", words: {}, prose: true, concept: false, needed: false, follows: "", used: [] };

test("a long text is told at a pause, not at each letter, and not twice", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const told = [];
  const field = formField(SUMMARY, "", { home: document.createElement("div"), options: () => [], unlisted: () => null, changed: ({ name }) => told.push([name, field.text()]) });
  const type = (text) => ((field.input.value = text), field.input.listeners.input());
  type("GABA");
  context.mock.timers.tick(900);
  type("GABA calms");
  context.mock.timers.tick(900);
  assert.deepEqual(told, []);
  context.mock.timers.tick(100);
  field.input.listeners.change();
  assert.deepEqual(told, [["summary", "GABA calms"]]);
  type("GABA calms mice");
  field.input.isConnected = false;
  context.mock.timers.tick(2000);
  assert.equal(told.length, 1);
});

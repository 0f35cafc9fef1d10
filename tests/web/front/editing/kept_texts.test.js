// What stood in a field is put back into the field of that name, once, and only where that says something else.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { keepTexts, putTextsBack, workOn } from "../../../../web/front/editing/kept_texts.js";

class Area {
  #value;
  constructor(key, label, value) {
    Object.assign(this, { key, label, told: [] });
    this.#value = value;
  }
  get value() {
    return this.#value;
  }
  set value(text) {
    this.#value = text;
  }
  matches() {
    return true;
  }
  closest(selector) {
    return selector === "[role=group]" ? null : { classList: ["stElementContainer", this.key] };
  }
  getAttribute() {
    return this.label;
  }
  dispatchEvent({ type }) {
    this.told.push(type);
  }
}

let store, fields, line;
const place = { replaceChildren: (found) => (line = found.textContent) };
const made = () => ({ append: () => {}, setAttribute: () => {} });

beforeEach(() => {
  [store, fields, line] = [new Map(), [], ""];
  mock.timers.enable({ apis: ["setInterval"] });
  const document = { querySelectorAll: () => fields, createElement: made, addEventListener: () => {} };
  const sessionStorage = { getItem: (key) => store.get(key) ?? null, setItem: (key, text) => store.set(key, text), removeItem: (key) => store.delete(key) };
  Object.assign(globalThis, { document, sessionStorage, HTMLInputElement: class {}, HTMLTextAreaElement: Area });
});

afterEach(() => mock.timers.reset());

test("a text is back in the field of its name as soon as that is there, whatever number its key has", () => {
  keepTexts([new Area("st-key-text_relations_17", "The file", "source,effect\nGABA,soothes")]);
  const stop = putTextsBack(place);
  assert.deepEqual([...store.keys()], []);
  mock.timers.tick(1_000);
  const [other, field] = [new Area("st-key-text_concepts_3", "The file", "name"), new Area("st-key-text_relations_21", "The file", "source,effect")];
  fields = [other, field];
  mock.timers.tick(300);
  assert.deepEqual([other.value, field.value, line], ["name", "source,effect\nGABA,soothes", "What you typed is back."]);
  assert.deepEqual([other.told, field.told], [[], ["input", "change", "blur"]]);
  field.value = "something else";
  mock.timers.tick(1_000);
  assert.equal(field.value, "something else");
  stop();
});

test("a field that says it already is left alone, and nothing is said", () => {
  keepTexts([new Area("st-key-paste", "Paste", "a,b")]);
  fields = [new Area("st-key-paste", "Paste", "a,b")];
  putTextsBack(place);
  mock.timers.tick(300);
  assert.deepEqual([fields[0].told, line], [[], ""]);
});

test("what has not found its field is kept over another reload, and where nothing is typed nothing is", () => {
  keepTexts([new Area("st-key-paste", "Paste", "a,b")]);
  const stop = putTextsBack(place);
  stop();
  keepTexts([]);
  assert.deepEqual([...store.values()], ['[["[\\"st-key-paste\\",\\"\\",\\"Paste\\"]","a,b",""]]']);
  fields = [new Area("st-key-paste", "Paste", "")];
  putTextsBack(place);
  mock.timers.tick(300);
  keepTexts([]);
  assert.deepEqual([[...store.keys()], fields[0].value], [[], "a,b"]);
});

test("what was typed into one draft waits until that is taken up, and a fresh one takes it", () => {
  const field = new Area("st-key-text_relations_2", "The file", "another draft");
  workOn({ draft: "mine", isFresh: false });
  keepTexts([new Area("st-key-text_relations_1", "The file", "my letters")]);
  fields = [field];
  workOn({ draft: "other", isFresh: false });
  const stop = putTextsBack(place);
  mock.timers.tick(1_000);
  assert.deepEqual([field.value, line], ["another draft", ""]);
  workOn({ draft: "mine", isFresh: false });
  mock.timers.tick(300);
  assert.equal(field.value, "my letters");
  stop();
  keepTexts([new Area("st-key-text_relations_1", "The file", "unsent")]);
  workOn({ draft: "new", isFresh: true });
  putTextsBack(place);
  mock.timers.tick(300);
  assert.equal(field.value, "unsent");
  workOn({ draft: "", isFresh: true });
});

test("a store that holds something else, or refuses, is no fault", () => {
  store.set("neuromap-typed", "{");
  putTextsBack(place)();
  sessionStorage.setItem = () => {
    throw new Error("full");
  };
  keepTexts([new Area("st-key-paste", "Paste", "a,b")]);
  assert.equal(line, "");
});

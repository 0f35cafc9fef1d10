// What was typed and not sent holds the page back once, and is sent; a field that has sent it does not.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { isUnsent, watchTyping } from "../../../../web/front/editing/unsent_text.js";

class Field {
  constructor() {
    Object.assign(this, { isConnected: true, blurred: 0 });
  }
  blur() {
    this.blurred += 1;
  }
}
class Line extends Field {}

let heard, stop;

beforeEach(() => {
  heard = {};
  const target = { addEventListener: (name, act) => (heard[name] = act), removeEventListener: (name) => delete heard[name] };
  Object.assign(globalThis, { document: target, HTMLElement: Field, HTMLInputElement: Line, ...target });
  stop = watchTyping();
});

afterEach(() => stop());

/** Leave the page; returns whether the browser asks. */
function leave() {
  let asks = false;
  heard.beforeunload({ preventDefault: () => (asks = true) });
  return asks;
}

test("what was typed is sent and holds the page back once", () => {
  const field = new Field();
  heard.input({ target: field });
  assert.deepEqual([isUnsent(field), leave(), field.blurred, leave()], [true, true, 1, false]);
});

test("a field that was left, or a line that was entered, has sent it", () => {
  const [left, entered, written] = [new Field(), new Line(), new Field()];
  for (const target of [left, entered, written]) heard.input({ target });
  heard.focusout({ target: left });
  heard.keydown({ target: entered, key: "Enter" });
  heard.keydown({ target: written, key: "Enter" });
  assert.deepEqual([left, entered, written].map(isUnsent), [false, false, true]);
  heard.keydown({ target: written, key: "Enter", ctrlKey: true });
  assert.equal(leave(), false);
});

test("a field that is gone holds nobody back, and after the end nothing is heard", () => {
  heard.input({ target: Object.assign(new Field(), { isConnected: false }) });
  assert.equal(leave(), false);
  stop();
  assert.deepEqual(heard, {});
});

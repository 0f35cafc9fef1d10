// What was typed and not sent holds the page back once, and is sent; a text area sends it when typing pauses.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { isUnsent, watchTyping } from "../../../../web/front/editing/unsent_text.js";

class Field {
  constructor(isArea = false) {
    Object.assign(this, { isConnected: true, blurred: 0, sent: 0, isArea });
  }
  matches() {
    return this.isArea;
  }
  blur() {
    this.blurred += 1;
  }
  dispatchEvent({ key, ctrlKey }) {
    this.sent += Number(key === "Enter" && ctrlKey);
  }
}
class Line extends Field {}

let heard, stop, works;

beforeEach(() => {
  heard = {};
  works = false;
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const target = { addEventListener: (name, act) => (heard[name] = act), removeEventListener: (name) => delete heard[name] };
  const document = { ...target, querySelector: () => (works ? {} : null) };
  const KeyboardEvent = class {
    constructor(name, about) {
      Object.assign(this, about);
    }
  };
  const sessionStorage = { setItem: () => {}, removeItem: () => {} };
  const kinds = { HTMLElement: Field, HTMLInputElement: Line, HTMLTextAreaElement: class {}, KeyboardEvent };
  Object.assign(globalThis, { document, sessionStorage, ...kinds, ...target });
  stop = watchTyping();
});

afterEach(() => {
  stop();
  mock.timers.reset();
});

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
  heard.keydown({ target: entered, key: "Enter", isTrusted: true });
  heard.keydown({ target: written, key: "Enter", isTrusted: true });
  assert.deepEqual([left, entered, written].map(isUnsent), [false, false, true]);
  heard.keydown({ target: written, key: "Enter", ctrlKey: true, isTrusted: true });
  assert.equal(leave(), false);
});

test("a field that is gone holds nobody back, and after the end nothing is heard", () => {
  heard.input({ target: Object.assign(new Field(), { isConnected: false }) });
  assert.equal(leave(), false);
  stop();
  assert.deepEqual(heard, {});
});

test("a text area sends once when typing pauses, and counts as sent when the server has done with it", () => {
  const [area, line] = [new Field(true), new Field()];
  for (const target of [area, line]) heard.input({ target });
  mock.timers.tick(900);
  heard.input({ target: area });
  mock.timers.tick(900);
  assert.equal(area.sent, 0);
  mock.timers.tick(100);
  works = true;
  mock.timers.tick(1_000);
  assert.deepEqual([area.sent, line.sent, isUnsent(area), isUnsent(line)], [1, 0, true, true]);
  works = false;
  mock.timers.tick(100);
  assert.deepEqual([area.sent, isUnsent(area), isUnsent(line)], [1, false, true]);
});

test("a text that is being composed of several keys is sent when that has ended", () => {
  const area = new Field(true);
  heard.input({ target: area, isComposing: true });
  mock.timers.tick(5_000);
  assert.deepEqual([area.sent, isUnsent(area)], [0, true]);
  heard.compositionend({ target: area });
  mock.timers.tick(1_000);
  assert.equal(area.sent, 1);
});

test("a server that works on something gets what was typed afterwards", () => {
  const area = new Field(true);
  heard.input({ target: area });
  works = true;
  mock.timers.tick(5_000);
  assert.equal(area.sent, 0);
  works = false;
  mock.timers.tick(1_000);
  assert.equal(area.sent, 1);
});

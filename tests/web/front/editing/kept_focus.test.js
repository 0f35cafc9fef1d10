// After a proposal is taken the focus is on the next one, on the last one, or where the list was about; never nowhere.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { keepFocus } from "../../../../web/front/editing/kept_focus.js";

class Part {
  closest() {
    return this.isListed ? this : null;
  }
  focus() {
    document.activeElement = this;
  }
}

const listed = () => Object.assign(new Part(), { isListed: true });
let buttons, cell;

beforeEach(() => {
  [buttons, cell] = [[listed(), listed(), listed()], new Part()];
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const body = new Part();
  const querySelector = (name) => (name.includes("ag-cell") ? cell : null);
  Object.assign(globalThis, { Element: Part, HTMLElement: Part, document: { body, activeElement: body, querySelector, querySelectorAll: () => buttons } });
});

afterEach(() => mock.timers.reset());

/** Click a button, let the answer bring another list, and return what has the focus. */
function taken(button, left) {
  keepFocus({ target: button });
  buttons = left;
  mock.timers.tick(3_100);
  return document.activeElement;
}

test("the next proposal has the focus, after the last one the one before it", () => {
  const [one, two, three] = buttons;
  assert.equal(taken(one, [two, three]), two);
  document.activeElement = document.body;
  assert.equal(taken(three, [two]), two);
});

test("where no proposal is left the table has it", () => {
  assert.equal(taken(buttons[0], []), cell);
});

test("a focus that is somewhere stays, and other buttons are none of it", () => {
  const [one, two] = buttons;
  const field = new Part();
  document.activeElement = field;
  assert.equal(taken(one, [two]), field);
  document.activeElement = document.body;
  assert.equal(taken(new Part(), [two]), document.body);
});

// On a phone the side bar lies over the page: it is shut by what is done in it.

import assert from "node:assert/strict";
import test from "node:test";

import { shutSideBar } from "../../../../web/front/editing/narrow_side_bar.js";

globalThis.Element = class {};
globalThis.HTMLButtonElement = class extends Element {};
globalThis.MouseEvent ??= class extends Event {};

let shut;
const bar = { querySelector: () => ({ dispatchEvent: () => (shut += 1) }) };
const buttonOf = (isAct) => Object.assign(new HTMLButtonElement(), { closest: (selector) => (selector.includes("stSidebar") ? bar : isAct ? buttonOf(isAct) : null) });
const clicked = (width, isAct) => {
  [globalThis.innerWidth, shut] = [width, 0];
  shutSideBar({ target: buttonOf(isAct) });
  return shut;
};

test("an act shuts the side bar where that covers the page, and nowhere else", () => {
  assert.deepEqual([clicked(390, true), clicked(390, false), clicked(1280, true)], [1, 0, 0]);
});

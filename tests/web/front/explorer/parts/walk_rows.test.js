// Arrow keys walk along the buttons of an open menu.

import assert from "node:assert/strict";
import test from "node:test";

import { walkRows } from "../../../../../web/front/explorer/parts/walk_rows.js";

function menuOf(rows, open) {
  const walked = [];
  const buttons = rows.map((name) => ({ name, focus: () => walked.push(name) }));
  let hear = null;
  walkRows({ open, addEventListener: (_, listener) => (hear = listener), querySelectorAll: () => buttons });
  let kept = 0;
  const press = (key, at) => hear({ key, target: buttons[at] ?? {}, preventDefault: () => (kept += 1) });
  return { press, walked, kept: () => kept };
}

test("the arrow keys go from row to row and round the ends, and scroll nothing", () => {
  const menu = menuOf(["a", "b", "c"], true);
  for (const [key, at] of [["ArrowDown", -1], ["ArrowDown", 0], ["ArrowDown", 2], ["ArrowUp", 0], ["ArrowUp", -1], ["Tab", 0]]) menu.press(key, at);
  assert.deepEqual([menu.walked, menu.kept()], [["a", "b", "a", "c", "c"], 5]);
});

test("a menu that is closed or empty hears nothing", () => {
  const [shut, empty] = [menuOf(["a"], false), menuOf([], true)];
  shut.press("ArrowDown", -1);
  empty.press("ArrowDown", -1);
  assert.deepEqual([shut.walked, shut.kept(), empty.walked], [[], 0, []]);
});

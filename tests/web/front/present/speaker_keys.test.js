// While the steps are open on the speaker's side, a number and Enter send the screen to one of them.

import assert from "node:assert/strict";
import test from "node:test";

import { numberIn } from "../../../../web/front/present/speaker_keys.js";

globalThis.document ??= /** @type {any} */ ({ activeElement: null });

const slide = { story: { name: "calm", title: "Calm", number: 1, of: 12 } };

/** Return what was chosen and said of commands, and whether the steps are still open. */
function after(...commands) {
  const [chosen, desk] = [[], { slide, status: { textContent: "" }, saidUntil: 0 }];
  let isOpen = true;
  const isNumber = numberIn(/** @type {any} */ (desk), /** @type {any} */ ({ close: () => void (isOpen = false) }), (address) => chosen.push(address));
  const taken = commands.map(isNumber);
  return { taken, chosen, isOpen, said: desk.status.textContent };
}

test("a number and Enter choose a step, also where the step before offers ways with numbers", () => {
  assert.deepEqual(after("1", "2", "enter"), { taken: [true, true, true], chosen: ["story=calm&step=12"], isOpen: false, said: "" });
});

test("a step that is not there is said, and the steps stay open", () => {
  assert.deepEqual(after("3", "3", "enter"), { taken: [true, true, true], chosen: [], isOpen: true, said: "There is no step 33: this story has 12." });
});

test("what is no number is left to the other keys", () => {
  assert.deepEqual(after("next", "enter"), { taken: [false, false], chosen: [], isOpen: true, said: "" });
});

// A list of sentences on the page listens to the pointer for as long as its component is there.

import assert from "node:assert/strict";
import test, { after, before } from "node:test";

import { tellPointed } from "../../../../web/front/map/hover.js";
import { mountSentences } from "../../../../web/front/map/lists.js";
import { FakeElement } from "../fake_element.js";

before(() => {
  globalThis.document = { createElement: (tag) => new FakeElement(tag), getElementById: () => ({}) };
  globalThis.getComputedStyle = () => ({ getPropertyValue: () => "#ffffff" });
  globalThis.addEventListener = () => {};
});
after(() => {
  delete globalThis.document;
  delete globalThis.getComputedStyle;
  delete globalThis.addEventListener;
});

const settled = () => new Promise((resolve) => setImmediate(resolve));
const GROUPS = [{ heading: "", items: [{ id: "r1", source: "GABA", effect: "calms", target: "Mood", sign: 1 }] }];

test("a list that has left the page is removed and lights up no more", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const parentElement = Object.assign(new FakeElement("div"), { isConnected: true });
  const unmount = mountSentences({ parentElement, data: { groups: GROUPS }, setTriggerValue: () => {} });
  await settled();
  const [list, probe] = parentElement.children;
  const [sentence] = list.all("button");
  tellPointed({ box: "GABA" }, "map");
  unmount();
  context.mock.timers.tick(1000);
  tellPointed(null, "map");
  assert.deepEqual([sentence.lit, list.isRemoved, probe.isRemoved], [false, undefined, undefined]);
  tellPointed({ box: "GABA" }, "map");
  parentElement.isConnected = false;
  unmount();
  context.mock.timers.tick(1000);
  tellPointed(null, "map");
  assert.deepEqual([sentence.lit, list.isRemoved, probe.isRemoved], [true, true, true]);
});

test("a list that is drawn again lights up its new sentences", async () => {
  const parentElement = new FakeElement("div");
  for (let time = 0; time < 2; time += 1) mountSentences({ parentElement, data: { groups: GROUPS }, setTriggerValue: () => {} });
  await settled();
  tellPointed({ relations: ["r1"] }, "map");
  assert.deepEqual(parentElement.all("button").map(({ lit }) => lit), [true]);
});

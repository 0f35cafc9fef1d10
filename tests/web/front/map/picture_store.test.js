// Pictures are kept for whoever asks, before or after they arrive.

import assert from "node:assert/strict";
import test from "node:test";

import { arrival, receive } from "../../../../web/front/map/picture_store.js";

const settled = (promise) => Promise.race([promise, new Promise((resolve) => setImmediate(resolve, "waiting"))]);

test("a picture that has arrived is there at once", async () => {
  const picture = { id: "early" };
  receive(picture);
  assert.equal(await arrival("early"), picture);
});

test("everybody who waits gets the picture when it arrives", async () => {
  const waiting = [arrival("late"), arrival("late")];
  assert.equal(await settled(waiting[0]), "waiting");
  const picture = { id: "late" };
  receive(picture);
  assert.deepEqual(await Promise.all(waiting), [picture, picture]);
});

test("a picture that arrives again takes the place of the first", async () => {
  receive({ id: "again", number: 1 });
  receive({ id: "again", number: 2 });
  assert.deepEqual(await arrival("again"), { id: "again", number: 2 });
});

test("the twelve newest are kept", async () => {
  for (let number = 0; number < 13; number += 1) receive({ id: `n${number}` });
  assert.deepEqual(await arrival("n1"), { id: "n1" });
  assert.equal(await settled(arrival("n0")), "waiting");
});

test("a picture that arrives again counts as new", async () => {
  for (let number = 0; number < 12; number += 1) receive({ id: `m${number}` });
  receive({ id: "m0" });
  receive({ id: "m12" });
  assert.deepEqual(await arrival("m0"), { id: "m0" });
  assert.equal(await settled(arrival("m1")), "waiting");
});

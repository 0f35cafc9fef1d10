import assert from "node:assert/strict";
import test from "node:test";

import { onceGone } from "../../../../web/front/map/unmount.js";

test("an element is cleaned up a moment after it has left the page, and not while it is only brought up to date", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const cleaned = [];
  const staying = { isConnected: false };
  onceGone(staying, () => cleaned.push("staying"))();
  onceGone({ isConnected: false }, () => cleaned.push("gone"))();
  staying.isConnected = true;
  context.mock.timers.tick(999);
  assert.deepEqual(cleaned, []);
  context.mock.timers.tick(1);
  assert.deepEqual(cleaned, ["gone"]);
});

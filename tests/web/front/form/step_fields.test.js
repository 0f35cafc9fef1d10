// A new step has the number below the last one of its story, and a number that a hand has given stays.

import assert from "node:assert/strict";
import test from "node:test";

import { stepNumber } from "../../../../web/front/form/step_fields.js";

const STEPS = { One: "4" };

test("the number follows the story until a hand gives another", () => {
  const typed = [[{ story: "One", step: "" }, ""], [{ story: "Another", step: "4" }, "4"], [{ story: "One", step: "2" }, "4"], [{ story: " ", step: "" }, ""], [{ title: "A title" }, ""]];
  assert.deepEqual(typed.map(([cells, proposed]) => stepNumber(cells, STEPS, proposed)), ["4", "1", "", "", ""]);
});

// The legend of a slide has the grades of what is shown, and no others.

import assert from "node:assert/strict";
import test from "node:test";

import { gradesOf } from "../../../../web/front/present/legend_strip.js";

const picture = { relations: [{ grade: "cells" }, { grade: "people" }, {}, { grade: "review" }] };

test("the grades of the relations that are shown come once each, the strongest first", () => {
  assert.deepEqual(gradesOf({ picture, shown: "1110" }), ["people", "cells"]);
});

test("a slide without a picture has none", () => assert.deepEqual(gradesOf({}), []));

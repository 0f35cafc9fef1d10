// A view is kept under what it is about, whatever that is.

import assert from "node:assert/strict";
import test from "node:test";

import { readAddress } from "../../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { viewName } from "../../../../../web/front/explorer/views/view_name.js";
import { DATA } from "../sample.js";

const LIBRARY = { ...libraryOf(DATA), title: "Calm" };
const named = (address) => viewName(LIBRARY, readAddress(address, LIBRARY).choices);

test("a view is called by what is looked at, asked or chosen, with its year", () => {
  const found = ["focus=Stress", "focus=Stress&until=1994", "ask=paths&from=GABA&to=Mood", "level=core", "level=", "level=&select=r1"].map(named);
  assert.deepEqual(found, ["Stress", "Stress, 1994", "GABA → Mood", "core", "Calm", "GABA → Stress"]);
});

// What the browser keeps is what a reader still knows; without it the address asks in vain, and is told so.

import assert from "node:assert/strict";
import test from "node:test";

import { ownMemory, withoutNoMemory } from "../../../../../web/front/explorer/memory/own_memory.js";

const LIBRARY = { title: "Map", relations: [{ id: "r1", claim: "d1" }, { id: "r2", claim: "d2" }] };
const TEXT = JSON.stringify({ format: "neuromap-progress", version: 1, map: "Map", modes: [], items: [["r1 sign", "d1f", [[5000, 3]]]] });
const storage = (texts) => () => ({ getItem: (name) => texts[name] ?? null, setItem: () => {} });

test("answers of this map count, and a browser that keeps nothing knows nothing", () => {
  assert.deepEqual([...ownMemory(LIBRARY, storage({ "neuromap-progress-1 Map": TEXT }), 5000)], [["r1", 1]]);
  assert.deepEqual([...ownMemory(LIBRARY, storage({ "neuromap-progress-1 Other": TEXT }), 5000)], []);
  assert.deepEqual([...ownMemory(LIBRARY, () => { throw new Error("forbidden"); }, 5000)], []);
});

test("an address that asks for the memory of who has none shows the map without it, and says so", () => {
  const read = { choices: { memory: "on", focus: "GABA" }, misread: ["Something else."] };
  assert.equal(withoutNoMemory(read, new Map([["r1", 1]])).choices, read.choices);
  assert.deepEqual(withoutNoMemory(read, new Map()), {
    choices: { memory: "", focus: "GABA" },
    misread: ["Something else.", "The address asks for your memory on the map, but nothing of this map was practised in this browser yet."],
  });
});

// A stream becomes whole messages, however it is cut.

import assert from "node:assert/strict";
import test from "node:test";

import { createReader } from "../../../../../web/front/present/line/event_parser.js";

const STREAM = ': alive\n\nid: a-1\ndata: {"address": "focus=\\u03b2: x"}\n\ndata: {"ended": true}\n\nid: a-2\nda';
const WHOLE = [
  { id: "a-1", data: { address: "focus=β: x" } },
  { id: "", data: { ended: true } },
];

test("messages are heard in order, signs of life and halves are not", () => {
  const heard = [];
  createReader((message) => heard.push(message))(STREAM);
  assert.deepEqual(heard, WHOLE);
});

test("the same stream in pieces of any size says the same", () => {
  for (let size = 1; size < STREAM.length; size += 1) {
    const heard = [];
    const read = createReader((message) => heard.push(message));
    for (let start = 0; start < STREAM.length; start += size) read(STREAM.slice(start, start + size));
    assert.deepEqual(heard, WHOLE);
  }
});

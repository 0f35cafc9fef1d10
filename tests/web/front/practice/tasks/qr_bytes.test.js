// A text becomes the bytes of a code: its mode and length before it, a zero after it, and what fills up the rest.

import assert from "node:assert/strict";
import test from "node:test";

import { dataBytes, fittingVersion } from "../../../../../web/front/practice/tasks/qr_bytes.js";

const bytesOf = (text) => new TextEncoder().encode(text);

test("a short text is filled up by two bytes in turn", () => {
  assert.deepEqual(dataBytes(bytesOf("A"), 1), [0x40, 0x14, 0x10, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec]);
});

test("the length of a long text takes two bytes", () => {
  assert.deepEqual(dataBytes(bytesOf("x".repeat(213)), 10).slice(0, 4), [0x40, 0x0d, 0x57, 0x87]);
});

test("the smallest version is taken that holds a text, and none holds more than 2331 bytes", () => {
  assert.deepEqual([0, 14, 15, 180, 181, 2331, 2332].map(fittingVersion), [1, 1, 2, 9, 10, 40, 0]);
});

// A link says with which data it was made, and of which relations, as far as they fit.

import assert from "node:assert/strict";
import test from "node:test";

import { fingerprintOf, shortVersion } from "../../../../web/front/explorer/link_fingerprint.js";

const LIBRARY = { version: "0123456789abcdef" };

test("a few relations are named, many are not", () => {
  assert.equal(shortVersion(LIBRARY), "01234567");
  assert.equal(fingerprintOf(LIBRARY, [{ print: "abcDE" }, { print: "-_xYZ" }]), "01234567.abcDE-_xYZ");
  assert.equal(fingerprintOf(LIBRARY, []), "01234567.");
  assert.equal(fingerprintOf(LIBRARY, new Array(41).fill({ print: "abcDE" })), "01234567");
});

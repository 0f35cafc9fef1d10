// A code name is two plain words; whatever somebody types, the file of it can be written anywhere.

import assert from "node:assert/strict";
import test from "node:test";

import { codeName, handInFile, proposedName } from "../../../../../web/front/practice/classroom/code_name.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";

test("a name is proposed of two plain words, and hardly ever twice in a class", () => {
  const random = randomOf("names");
  const classes = Array.from({ length: 200 }, () => Array.from({ length: 30 }, () => proposedName(random)));
  assert.ok(classes.flat().every((name) => /^[a-z]+-[a-z]+$/.test(name)));
  const twice = classes.filter((names) => new Set(names).size < names.length).length;
  assert.ok(twice < 20, `${twice} of 200 classes had one name twice`);
});

test("a typed name is one line of forty letters at most", () => {
  assert.equal(codeName("  red \n fox  "), "red fox");
  assert.equal(codeName("😀".repeat(50)), "😀".repeat(40));
  assert.equal(codeName(" "), "");
});

test("the file of a name has no letter that a system forbids", () => {
  const files = ["amber-otter", "Zoë B.", "../../etc/passwd", "</script>", "\u202eabc", "", "CON:", "紫の狐"].map(handInFile);
  assert.deepEqual(files, ["amber-otter", "Zoë-B", "etc-passwd", "script", "abc", "student", "CON", "紫の狐"].map((name) => `neuromap-answers-${name}.json`));
});

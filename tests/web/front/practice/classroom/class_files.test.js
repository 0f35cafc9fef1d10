// Of the files of a class each counts once; what does not count is named with the file and the way out, and loses no other.

import assert from "node:assert/strict";
import test from "node:test";

import { classOf, handIns } from "../../../../../web/front/practice/classroom/class_files.js";
import { LIBRARY, answer, fileOf, link } from "./made_class.js";

const ONE = [answer("r1 target", true), answer("r2 sign", false)];
const quoted = ({ name }) => `“${name}”`;
const read = (...files) => classOf(files, LIBRARY, quoted);
const short = (files) => files.map(({ file, handIn, remarks }) => [file.name, handIn?.items.length ?? 0, remarks.join(" ")]);

test("files that are all right count, and nothing is said of them", () => {
  const files = read(fileOf("fox", ONE), fileOf("owl", [answer("Cortisol definition", true), answer("r1 r2 predict", true), answer("r3 agree", true)]));
  assert.deepEqual(short(files), [["fox.json", 2, ""], ["owl.json", 3, ""]]);
  assert.deepEqual(handIns(files).map(({ name }) => name), ["fox", "owl"]);
});

test("a broken file is named, and none of the others is lost", () => {
  const files = read(fileOf("fox", ONE), { name: "holiday.jpg", text: "\x89PNG" }, fileOf("owl", ONE.slice(1)));
  assert.deepEqual(short(files)[1], ["holiday.jpg", 0, "This is no file of answers. Ask for the one that Keep my answers has written: its name begins with neuromap-answers."]);
  assert.equal(handIns(files).length, 2);
});

test("the same file twice counts once, whatever it is called", () => {
  const file = fileOf("fox", ONE);
  assert.deepEqual(short(read(file, { ...file, name: "copy.json" })), [["fox.json", 2, ""], ["copy.json", 0, "It has the same content as “fox.json”, which counts. Remove one of them."]]);
  const [one, other] = short(read({ name: "a folder", text: "" }, { name: "another", text: "" })).map(([, , words]) => words);
  assert.equal(one, other);
});

test("a file of another map does not count", () => {
  const elsewhere = "It was answered on other data, and none of its answers is about a row that reads the same here. Open it on the class page of those data.";
  assert.deepEqual(short(read(fileOf("fox", ONE, { map: "Elsewhere" }), fileOf("owl", [answer("r9 target", true)], { data: "v9" }), fileOf("bear", [answer("r9 target", true)]))), [
    ["fox.json", 0, "It is about another map, “Elsewhere”. Open it on the class page of that map."],
    ["owl.json", 0, elsewhere],
    ["bear.json", 0, "Nothing that it answers is on this map. Ask for it again, at the end of the task."],
  ]);
});

test("of another version of the data those answers count whose rows read the same", () => {
  const items = [...ONE, answer("r3 target", true, { digest: "changed" }), answer("r1 agree", true), answer("Cortisol definition", true)];
  assert.deepEqual(short(read(fileOf("fox", items, { data: "v0" }), fileOf("owl", ONE, { data: "v0" }))), [
    ["fox.json", 2, "It was answered on another version of the data: 2 of its 5 answers are about rows that read the same and count. Have the others answered again."],
    ["owl.json", 2, "It was answered on another version of the data. Its rows read the same here, so all of it counts."],
  ]);
});

test("what is about nothing of the map is left out, links, too", () => {
  const [{ handIn, remarks }] = read(fileOf("fox", [...ONE, answer("__proto__ target", false)], { links: [link("r1"), link("r9"), link("")] }));
  assert.deepEqual([handIn.items.length, handIn.links.map(({ relation }) => relation), remarks], [2, ["r1", ""], ["1 of its 3 answers are about nothing of this map and do not count."]]);
});

test("of two files of one code name the fuller one counts, and both where they differ", () => {
  const fuller = { ...fileOf("Fox", [...ONE, answer("r3 target", true)]), name: "later.json" };
  const other = { ...fileOf("FOX", [answer("r1 target", false)]), name: "other.json" };
  assert.deepEqual(short(read(fileOf("fox", ONE), fuller)), [
    ["fox.json", 0, "It has the same code name as “later.json”, which has all of its answers and counts. Remove one of them."],
    ["later.json", 3, ""],
  ]);
  const fullest = { ...fileOf("fox", [...ONE, answer("r3 target", true), answer("r3 sign", true)]), name: "last.json" };
  assert.deepEqual(short(read(fullest, fileOf("fox", ONE), fuller)).map(([name, count, words]) => [name, count, words.includes("“last.json”")]), [["last.json", 4, false], ["fox.json", 0, true], ["later.json", 0, true]]);
  const differs = (name) => `It has the same code name as “${name}”, and other answers. Both count: remove one if both are of one student.`;
  assert.deepEqual(short(read(fileOf("fox", ONE), other)), [["fox.json", 2, differs("other.json")], ["other.json", 1, differs("fox.json")]]);
});

test("a file without a code name counts without one, and two of them are two students", () => {
  const files = read({ ...fileOf("", ONE), name: "a.json" }, { ...fileOf("", ONE.slice(1)), name: "b.json" });
  assert.deepEqual(short(files), [["a.json", 2, "It has no code name, and counts without one."], ["b.json", 1, "It has no code name, and counts without one."]]);
});

test("names that mean something in JavaScript are names", () => {
  const names = ["__proto__", "constructor", "</script>", "\u202eabc", "x".repeat(100_000)];
  assert.equal(handIns(read(...names.map((name, place) => fileOf(name, [answer("r1 target", place % 2 === 0)])))).length, names.length);
});

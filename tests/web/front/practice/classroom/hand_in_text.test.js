// What is handed in comes back from its file as it was; of anything else a sentence says what it is not, and what to do.

import assert from "node:assert/strict";
import test from "node:test";

import { handInOf, handInText } from "../../../../../web/front/practice/classroom/hand_in_text.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { answer, handInOfStudent, link } from "./made_class.js";

const WHOLE = handInOfStudent("amber-otter", [answer("r1 target", false, { given: "Mood", sure: true }), answer("r1 r2 predict", true)], { links: [link("r1")] });
const changed = (changes) => JSON.stringify({ ...JSON.parse(handInText(WHOLE)), ...changes });
const faultOf = (text) => handInOf(text).fault;

test("a file says what it is, and comes back as it was", () => {
  const { format, version } = JSON.parse(handInText(WHOLE));
  assert.deepEqual([format, version], ["neuromap-answers", 1]);
  assert.deepEqual(handInOf(handInText(WHOLE)), { handIn: WHOLE, fault: "" });
  assert.deepEqual(handInOf(`\ufeff${handInText(WHOLE)}`), { handIn: WHOLE, fault: "" });
});

test("what is no file of answers says what it is, and what to ask for", () => {
  const stranger = "This is no file of answers. Ask for the one that Keep my answers has written: its name begins with neuromap-answers.";
  for (const text of ["", "{", "null", "12", "[]", "source,effect\n", '{"__proto__":{"format":"neuromap-answers"}}']) assert.equal(faultOf(text), stranger);
  assert.equal(faultOf('{"format":"neuromap-progress"}'), "This is progress, and no answers to hand in. Ask for the file that Keep my answers has written.");
  assert.equal(faultOf(handInText(WHOLE).slice(0, -9)), "This file is cut off or was changed: it cannot be read. Ask for it again.");
  assert.equal(faultOf(changed({ version: 2 })), "This file was written by another version of the page (1 is read here). Open it with that one.");
  assert.equal(faultOf(changed({ items: [] })), "There is no answer in this file. Ask for it again, at the end of the task.");
  assert.equal(faultOf("x".repeat(2_000_001)), "This file is too large for a file of answers. Ask for it again.");
  assert.equal(handInOf(changed({ version: "1" })).fault, "");
});

test("what of a file cannot be read is counted, and the rest counts", () => {
  const items = [null, "r1", 3, {}, { id: "r1 target" }, { id: "r1 target", kind: "target", right: "yes" }, WHOLE.items[0]];
  const { handIn, fault } = handInOf(changed({ items, links: [null, { mode: "build" }, WHOLE.links[0]] }));
  assert.deepEqual([handIn.items, handIn.links], [[WHOLE.items[0]], WHOLE.links]);
  assert.equal(fault, "8 entries of this file could not be read. The others count.");
  assert.equal(faultOf(changed({ links: {} })), "1 entry of this file could not be read. The others count.");
});

test("a second answer to an item is none, and what is no text is blank", () => {
  const again = changed({ items: [WHOLE.items[0], { ...WHOLE.items[0], right: true }], name: 7, task: null });
  assert.deepEqual(handInOf(again).handIn, { ...WHOLE, items: [WHOLE.items[0]], name: "", task: "" });
});

test("names that mean something elsewhere are names, and nothing of an object changes by them", () => {
  for (const name of ["</script><script>alert(1)</script>", "__proto__", "\u202eabc", "x".repeat(100_000)]) {
    const { handIn, fault } = handInOf(changed({ name }));
    assert.deepEqual([handIn.name, fault], [name, ""]);
  }
  const text = handInText(WHOLE).replace('"items": [\n', '"__proto__": {"right": true}, "items": [\n {"__proto__": {"id": "r9 target", "kind": "target", "right": true}},\n');
  assert.deepEqual(handInOf(text).handIn.items, WHOLE.items);
  assert.equal({}.right, undefined);
});

test("a text with letters changed, left out or doubled never breaks anything", () => {
  const [random, text] = [randomOf("broken files"), handInText(WHOLE)];
  for (let round = 0; round < 2000; round += 1) {
    const [place, more] = [Math.floor(random() * text.length), ["", '"', "[", "]", "{", "}", ",", "null", "9"]];
    const { handIn, fault } = handInOf(text.slice(0, place) + more[Math.floor(random() * more.length)] + text.slice(place + Math.floor(random() * 3)));
    assert.equal(typeof fault, "string");
    assert.ok(handIn || fault);
    if (handIn) assert.deepEqual(handInOf(handInText(handIn)), { handIn, fault: "" });
  }
});

// The keys that clickers send step; keys for the browser, for fields and for buttons are left alone.

import assert from "node:assert/strict";
import test from "node:test";

import { commandOf, HELP } from "../../../../web/front/present/present_keys.js";

const commands = (...keys) => keys.map((key) => commandOf({ key }));

test("page, arrow and space keys step", () => {
  assert.deepEqual(new Set(commands("PageDown", "ArrowRight", "ArrowDown", " ", "n")), new Set(["next"]));
  assert.deepEqual(new Set(commands("PageUp", "ArrowLeft", "ArrowUp", "Backspace", "p")), new Set(["previous"]));
  assert.equal(commandOf({ key: " ", shiftKey: true }), "previous");
  assert.deepEqual(commands("Home", "End"), ["first", "last"]);
});

test("a point and a letter make the screen black, a comma and a letter white", () => {
  assert.deepEqual(commands("b", ".", "w", ","), ["black", "black", "white", "white"]);
});

test("letters do what they do with Caps Lock and on a keyboard of another alphabet", () => {
  const typed = [["B", "KeyB"], ["и", "KeyB"], ["σ", "KeyS"], ["Φ", "KeyF"], ["ю", "Period"]];
  assert.deepEqual(typed.map(([key, code]) => commandOf({ key, code })), ["black", "black", "speaker", "fullScreen", "black"]);
  assert.equal(commandOf({ key: "и", code: "KeyB", ctrlKey: true }), "");
});

test("a key lights the next relation, with Shift the one before", () => {
  assert.deepEqual(commands("e", "E"), ["relation", "relation"]);
  assert.equal(commandOf({ key: "E", shiftKey: true }), "relationBefore");
  assert.deepEqual(commands("+", "-", "z", "c"), ["larger", "smaller", "magnifier", "overview"]);
});

test("a key asks the room, with Shift again", () => {
  assert.deepEqual(commands("v", "V"), ["ask", "ask"]);
  assert.equal(commandOf({ key: "V", shiftKey: true }), "again");
});

test("keys of the browser and unknown keys do nothing", () => {
  assert.deepEqual(commands("x", "Tab", "F5", "constructor", "__proto__"), ["", "", "", "", ""]);
  for (const modifier of ["ctrlKey", "metaKey", "altKey"]) assert.equal(commandOf({ key: "f", [modifier]: true }), "");
});

test("a field keeps all its keys but those of a clicker, a button only those that press it", () => {
  const target = (kind) => ({ matches: (wanted) => wanted.split(", ").includes(kind) });
  assert.equal(commandOf({ key: "n", target: target("input") }), "");
  assert.equal(commandOf({ key: "PageDown", target: target("input") }), "next");
  assert.equal(commandOf({ key: " ", target: target("button") }), "");
  assert.equal(commandOf({ key: "PageDown", target: target("button") }), "next");
});

test("digits and Enter are the number of a step, but not in a field, and Enter presses a button", () => {
  const target = (kind) => ({ matches: (wanted) => wanted.split(", ").includes(kind) });
  assert.deepEqual(commands("1", "9", "0", "Enter"), ["1", "9", "fit", "enter"]);
  assert.equal(commandOf({ key: "1", target: target("input") }), "");
  assert.equal(commandOf({ key: "Enter", target: target("button") }), "");
});

test("the list of keys names keys that do something", () => {
  const named = HELP.flatMap(([keys]) => keys.split(/,? /)).filter((key) => key.length === 1 && !"→←↑↓".includes(key));
  assert.deepEqual(named.filter((key) => commandOf({ key }) === ""), []);
});

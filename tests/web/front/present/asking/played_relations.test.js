// What was asked for is lit first, then what follows from it, and nothing twice.

import assert from "node:assert/strict";
import test from "node:test";

import { play, playedRelations } from "../../../../../web/front/present/asking/played_relations.js";

const all = ["A-B", "A-C", "B-D", "D-A", "D-E", "X-B", "A-B2"].map((id, line) => ({ id, line, source: id[0], effect: "acts on", target: id[2] }));
const shown = all.slice(0, 6);

test("a sign leads along the way of its relation", () => {
  assert.deepEqual(playedRelations(shown, [], { form: "sign", about: "A-B" }), ["A-B", "B-D", "D-E"]);
  assert.deepEqual(playedRelations(all, [], { form: "sign", about: "A-B" }), ["A-B", "A-B2", "B-D", "D-E"]);
});

test("targets are lit one after another, then what they act on", () => {
  assert.deepEqual(playedRelations(shown, [], { form: "targets", about: "A" }), ["A-B", "A-C", "B-D", "D-E"]);
  assert.deepEqual(playedRelations(shown, [], { form: "targets", about: "E" }), []);
});

test("where a step answers by paths, these are played", () => {
  assert.deepEqual(playedRelations(shown, ["A-B", "B-D"], { form: "sign", about: "A-B" }), ["A-B", "B-D"]);
});

test("a plain question plays what is shown, up to an end", () => {
  assert.deepEqual(playedRelations(shown, [], { form: "plain", about: "" }), shown.map(({ id }) => id));
  const many = Array.from({ length: 30 }, (_, line) => ({ id: `r${line}`, line, source: "A", effect: "", target: "B" }));
  assert.equal(playedRelations(many, [], { form: "plain", about: "" }).length, 12);
});

test("the relations are lit in turn until that is stopped", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const lit = [];
  const stop = play(["a", "b", "c"], (id) => lit.push(id), 10);
  t.mock.timers.tick(10);
  stop();
  t.mock.timers.tick(50);
  assert.deepEqual(lit, ["a", "b"]);
  play(["a", "b"], (id) => lit.push(id), 10);
  for (let turn = 0; turn < 3; turn += 1) t.mock.timers.tick(10);
  assert.deepEqual(lit, ["a", "b", "a", "b"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";

import { announced, back, out, sideways, stands, start } from "../../../../../web/front/map/walking/walk.js";

const relation = (id, source, effect, target, line) => ({ id, source, effect, target, line });
const PICTURE = {
  relations: [
    relation("r1", "GABA", "calms", "Stress", 3),
    relation("r2", "GABA", "wakes", "Mood", 2),
    relation("r3", "Stress", "lowers", "Mood", 4),
  ],
};
const ALL = new Set(["r1", "r2", "r3"]);
const GABA = { concept: "GABA", relation: null, way: "out" };

test("a walk starts at the concept asked for, else at the first by name", () => {
  assert.deepEqual(start(PICTURE, ALL, "Stress"), { concept: "Stress", relation: null, way: "out" });
  assert.deepEqual(start(PICTURE, ALL, "nobody"), GABA);
  assert.equal(start(PICTURE, new Set(), "GABA"), null);
});

test("out goes onto the first relation in file order, then to its target", () => {
  const on = out(PICTURE, ALL, GABA);
  assert.deepEqual(on, { concept: "GABA", relation: "r2", way: "out" });
  assert.deepEqual(out(PICTURE, ALL, on), { concept: "Mood", relation: null, way: "out" });
});

test("back goes onto the first incoming relation, then to its source", () => {
  const on = back(PICTURE, ALL, { concept: "Mood", relation: null, way: "out" });
  assert.deepEqual(on, { concept: "Mood", relation: "r2", way: "in" });
  assert.deepEqual(back(PICTURE, ALL, on), { concept: "GABA", relation: null, way: "in" });
});

test("sideways goes round the relations of a concept, and round the concepts by name", () => {
  const on = { concept: "GABA", relation: "r2", way: "out" };
  assert.equal(sideways(PICTURE, ALL, on, 1).relation, "r1");
  assert.equal(sideways(PICTURE, ALL, on, -1).relation, "r1");
  assert.deepEqual(["Mood", "Stress"], [sideways(PICTURE, ALL, GABA, 1).concept, sideways(PICTURE, ALL, GABA, -1).concept]);
});

test("where nothing leads on, the walk stays", () => {
  const mood = { concept: "Mood", relation: null, way: "out" };
  assert.deepEqual(out(PICTURE, ALL, mood), mood);
  assert.deepEqual(back(PICTURE, ALL, GABA), GABA);
});

test("hidden relations are not walked on", () => {
  assert.equal(out(PICTURE, new Set(["r1"]), GABA).relation, "r1");
  assert.equal(stands(PICTURE, new Set(["r1"]), { concept: "GABA", relation: "r2", way: "out" }), false);
  assert.equal(stands(PICTURE, new Set(["r1"]), { concept: "Mood", relation: null, way: "out" }), false);
  assert.equal(stands(PICTURE, new Set(["r1"]), GABA), true);
});

test("each place has words", () => {
  assert.equal(announced(PICTURE, ALL, GABA), "GABA, 2 relations out, 0 in");
  assert.equal(announced(PICTURE, ALL, { concept: "GABA", relation: "r1", way: "out" }), "GABA, calms, Stress, relation 2 of 2");
});

test("a relation that is drawn at a wider concept is said as its row says it", () => {
  const rolled = { ...relation("r9", "GABA", "calms", "T cell", 3), own: { source: "GABA", target: "Treg" } };
  const place = { concept: "GABA", relation: "r9", way: "out" };
  assert.equal(announced({ relations: [rolled] }, new Set(["r9"]), place), "GABA, calms, Treg, relation 1 of 1");
});

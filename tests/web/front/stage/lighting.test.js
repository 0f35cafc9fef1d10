// What is pointed at goes before what is selected, and that before an answer; the rest fades and stays readable.

import assert from "node:assert/strict";
import test from "node:test";

import { createLighting, emphasized } from "../../../../web/front/stage/lighting.js";
import { emptyView } from "../../../../web/front/stage/view_state.js";

const RELATIONS = [
  { id: "r1", source: "a", target: "b", sign: 0, strength: 4 },
  { id: "r2", source: "b", target: "c", sign: 1, strength: 5 },
];
const EDGES = RELATIONS.map(({ id, source, target, sign }) => ({ id: `e${id}`, from: source, to: target, relations: [id], sign }));
const NODES = ["a", "b", "c"].map((id) => ({ id }));

/** Return how faint each concept and each edge is drawn, a selection leaving 0.5 of the rest. */
function alphas(changes, kind = "map") {
  const lighting = lightingOf(changes, kind);
  return [NODES.map(({ id }) => lighting.boxStyle(id).alpha), EDGES.map((edge) => lighting.edgeStyle(edge)?.alpha)];
}

function lightingOf(changes, kind) {
  const view = Object.assign(emptyView(""), {
    picture: { kind, nodes: NODES, edges: EDGES, relations: RELATIONS },
    byId: new Map(NODES.map((node) => [node.id, node])),
    relationOf: new Map(RELATIONS.map((relation) => [relation.id, relation])),
    visible: { relations: new Set(["r1", "r2"]), boxes: new Set(["a", "b", "c"]), edges: new Set(["er1", "er2"]) },
    ...changes,
  });
  view.visible = { agreed: new Set(), ...view.visible };
  const lighting = createLighting(view, () => "light", 0.5);
  lighting.renew();
  return lighting;
}

test("nothing is lit: boxes are clear, and so are the lines of a map and those of a small atlas", () => {
  assert.deepEqual(alphas({}), [[1, 1, 1], [0.9, 0.9]]);
  assert.deepEqual(alphas({}, "atlas"), [[1, 1, 1], [0.8, 0.8]]);
});

test("lines fade with what is forgotten, of an atlas what was asked comes forward, and what is lit is clear", () => {
  const memory = new Map([["r1", 0], ["r2", 1]]);
  assert.deepEqual(alphas({ memory })[1], [0.9 * 0.4, 0.9]);
  assert.deepEqual(alphas({ memory: new Map([["r1", 0]]) }, "atlas")[1], [0.8 * 0.4, 0.8]);
  assert.deepEqual(alphas({ memory, selected: "b" })[1], [1, 1]);
});

test("curves and cells know what is remembered of theirs, while on a map the phrases do", () => {
  const memory = new Map([["r1", 0.7]]);
  const known = (kind, changes = {}) => EDGES.map((edge) => lightingOf({ memory, ...changes }, kind).edgeStyle(edge)).map((style) => [style.known, style.dim]);
  assert.deepEqual(known("map"), [[undefined, false], [undefined, false]]);
  for (const kind of ["atlas", "matrix"]) {
    assert.deepEqual(known(kind), [[0.7, false], [undefined, false]]);
    assert.deepEqual(known(kind, { selected: "c" }), [[0.7, true], [undefined, false]]);
  }
});

/** Return [opacity, whether it has a head] of the first of many curves, of which the first `shown` are visible. */
function curve(shown, changes = {}, all = 300) {
  const relations = Array.from({ length: all }, (_, place) => ({ id: `r${place}`, source: "a", target: `b${place % 2}` }));
  const edges = relations.map(({ id, source, target }) => ({ id: `e${id}`, from: source, to: target, relations: [id], sign: 0 }));
  const seen = relations.slice(0, shown);
  const view = Object.assign(emptyView(""), {
    picture: { kind: "atlas", nodes: NODES, edges, relations },
    byId: new Map([["b0", { id: "b0" }], ["b1", { id: "b1" }]]),
    visible: {
      relations: new Set(seen.map(({ id }) => id)),
      boxes: new Set(["a", "b0", "b1"]),
      edges: new Set(seen.map(({ id }) => `e${id}`)),
    },
    ...changes,
  });
  const lighting = createLighting(view, () => "light", 0.3);
  lighting.renew();
  const { alpha, head } = lighting.edgeStyle(edges[0]);
  return [alpha, head];
}

test("a large atlas is quiet and without heads until filters, a selection or the pointer bring curves out", () => {
  assert.deepEqual(curve(300), [0.2, false]);
  assert.deepEqual([curve(200, {}, 200), curve(600, {}, 600)], [[0.3, false], [0.14, false]]);
  assert.deepEqual(curve(200), [0.45, true]);
  assert.deepEqual(curve(40), [0.6, true]);
  assert.deepEqual(curve(300, { selected: "b0" }), [1, true]);
  assert.deepEqual(curve(300, { pointed: { box: "b0" } }), [1, true]);
  assert.deepEqual(curve(300, { selected: "b1" }), [0.3 / 3, false]);
});

test("a selection lights its relations and their ends, and leaves the rest readable", () => {
  assert.deepEqual(alphas({ selected: "a" }), [[1, 1, 0.5], [1, 0.5]]);
});

test("what is pointed at goes before a selection, and that before an answer", () => {
  assert.deepEqual(alphas({ selected: "a", pointed: { box: "c" } }), [[0.5, 1, 1], [0.5, 1]]);
  assert.deepEqual(alphas({ selected: "a", answer: { relations: ["r2"] } }), [[1, 1, 0.5], [1, 0.5]]);
  assert.deepEqual(alphas({ answer: { relations: ["r2"] } }), [[0.5, 1, 1], [0.5, 1]]);
});

test("a selection that is not on the map lights nothing", () => {
  assert.deepEqual(alphas({ selected: "z" }), [[1, 1, 1], [0.9, 0.9]]);
});

test("a selected relation lights its ends, also where it has no box of its own", () => {
  const boxes = new Set(["a", "b", "c", "r1", "r2"]);
  const visible = { relations: new Set(["r1", "r2"]), boxes, edges: new Set(["er1", "er2"]) };
  assert.deepEqual(alphas({ selected: "r2", visible }), [[0.5, 1, 1], [0.5, 1]]);
});

test("what is emphasized does not hang on the pointer", () => {
  const view = Object.assign(emptyView(""), {
    picture: { nodes: NODES, edges: EDGES, relations: RELATIONS }, selected: "a", pointed: { box: "c" },
    visible: { relations: new Set(["r1", "r2"]), boxes: new Set(["a", "b", "c"]), edges: new Set() },
  });
  assert.deepEqual([...emphasized(view).boxes].sort(), ["a", "b", "r1"]);
});

test("a box that enters is faint until it has arrived, and a hidden edge has no style", () => {
  const gliding = { entering: new Set(["c"]), done: Promise.resolve(), stop: () => {} };
  const visible = { relations: new Set(["r1"]), boxes: new Set(["a", "b", "c"]), edges: new Set(["er1"]) };
  assert.deepEqual(alphas({ gliding, visible }), [[1, 1, 0.5], [0.9, undefined]]);
});

/** Return how a cell of two relations is drawn of which `shown` are visible. */
function cell(signs, shown, sign) {
  const relations = signs.map((one, place) => ({ id: `r${place}`, source: "a", target: "b", sign: one, strength: 4 + place }));
  const edge = { id: "e", from: "a", to: "b", relations: relations.map(({ id }) => id), sign };
  const view = Object.assign(emptyView(""), {
    picture: { kind: "matrix", nodes: NODES, edges: [edge], relations },
    relationOf: new Map(relations.map((relation) => [relation.id, relation])),
    visible: { relations: new Set(shown.map((place) => `r${place}`)), boxes: new Set(["a", "b"]), edges: new Set(["e"]) },
  });
  view.visible = { agreed: new Set(), ...view.visible };
  const lighting = createLighting(view, () => "light", 0.5);
  lighting.renew();
  const { sign: drawn, count, width, alpha } = lighting.edgeStyle(edge);
  return [drawn, count, width, alpha];
}

test("a cell is drawn by what is shown of it: sign, number and the strength of the evidence", () => {
  assert.deepEqual(cell([0, 2], [0, 1], 0), [0, 2, 2.7, 1]);
  assert.deepEqual(cell([0, 2], [1], 0), [2, 1, 2.7, 1]);
  assert.deepEqual(cell([0, 2], [0], 0), [0, 1, 2, 1]);
});

test("a contested pair stays one whatever the filters leave of it", () => {
  assert.deepEqual(cell([0, 1], [0], 5), [5, 1, 2, 1]);
});

test("a concept whose row is hidden is lit by its column", () => {
  const view = Object.assign(emptyView(""), {
    picture: { kind: "matrix", nodes: [{ id: "b" }, { id: "b ", concept: "b" }], edges: [{ id: "e", from: "a", to: "b ", relations: ["r1"] }], relations: [RELATIONS[0]] },
    selected: "b", visible: { relations: new Set(["r1"]), boxes: new Set(["a", "b ", "r1"]), edges: new Set(["e"]) },
  });
  assert.deepEqual([...emphasized(view).boxes].sort(), ["a", "b", "b ", "r1"]);
});

test("a curve or a cell of a paper in doubt is crossed while that is shown; the phrase of a map says it itself", () => {
  const relations = [{ ...RELATIONS[0], doubt: "retracted" }, RELATIONS[1]];
  const crossed = (kind, shown) => {
    const view = Object.assign(emptyView(""), {
      picture: { kind, nodes: NODES, edges: EDGES, relations },
      relationOf: new Map(relations.map((relation) => [relation.id, relation])),
      visible: { relations: new Set(shown), boxes: new Set(), edges: new Set(["er1", "er2"]) },
    });
    const lighting = createLighting(view, () => "light", 0.5);
    lighting.renew();
    return EDGES.map((edge) => lighting.edgeStyle(edge).doubted);
  };
  const both = ["r1", "r2"];
  assert.deepEqual([crossed("atlas", both), crossed("matrix", both), crossed("atlas", ["r2"])], [[true, false], [true, false], [false, false]]);
  assert.deepEqual(crossed("map", both), [false, false]);
});

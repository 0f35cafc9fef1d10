// A search for paths ends early where there are very many, with the beginning right.

import assert from "node:assert/strict";
import test from "node:test";

import { paths } from "../../../../../web/front/explorer/questions/paths.js";
import { signedEdges } from "../../../../../web/front/explorer/questions/signed_edges.js";
import { namesOf, relationsOf } from "./cases.js";

const WORDS = { strengths: { human: 1 }, associations: [], signs: {} };

test("a search that gives up says so, and has the beginning right", () => {
  const middle = Array.from({ length: 40 }, (_, place) => `m${place}`);
  const rows = middle.flatMap((name, place) => [["a", "x", name, "increases", place % 2 ? "human" : ""], [name, "x", "b", "increases", "human"]]);
  const graph = signedEdges(relationsOf(rows), namesOf(rows), WORDS);
  const whole = paths(graph, "a", "b", 2, WORDS);
  const part = paths(graph, "a", "b", 2, WORDS, { work: 30 });
  assert.deepEqual([whole.found.length, whole.cut], [40, false]);
  assert.ok(part.cut && part.found.length > 0 && part.found.length < 40);
  assert.deepEqual(part.found, whole.found.slice(0, part.found.length));
});

// Two concepts turn into what both act on, and what only one of them acts on.

import { byCodePoint } from "./text_order.js";

const AGREEMENTS = new Map([[1, "same"], [-1, "opposite"], [0, "undetermined"]]);

/** Return { shared, onlyOne, onlyOther }: { one, other, agreement } of two edges, and the edges of one alone, by name. */
export function compareTargets({ after }, one, other) {
  const [ones, others] = [after.get(one), after.get(other)];
  const both = named(ones).filter((name) => others.has(name));
  return {
    shared: both.map((name) => ({ one: ones.get(name), other: others.get(name), agreement: agreement(ones.get(name), others.get(name)) })),
    onlyOne: named(ones).filter((name) => !others.has(name)).map((name) => ones.get(name)),
    onlyOther: named(others).filter((name) => !ones.has(name)).map((name) => others.get(name)),
  };
}

function agreement(one, other) {
  return AGREEMENTS.get(one.factor * other.factor || 0);
}

function named(edges) {
  return [...edges.keys()].sort(byCodePoint);
}

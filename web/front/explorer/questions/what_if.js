// A concept that is raised or lowered turns into what would rise or fall, wave by wave.

import { byCodePoint } from "./text_order.js";

const CHANGES = { raise: 1, lower: -1 };
const OUTCOMES = new Map([[1, "rise"], [-1, "fall"], [0, "undetermined"]]);

/**
 * Return the waves { number, outcomes } of what follows from a change, up to so many edges away.
 *
 * Each concept is judged once, by all edges that first reach it, as { concept, outcome, reasons, linked }: undetermined
 * if they disagree, or if one is itself undetermined or comes from what is; only linked if each chain to it holds an
 * association. The concept that changes is never judged, and there is no wave that reaches nothing.
 */
export function whatIf(graph, concept, change, longest) {
  const waves = [];
  let front = new Map([[concept, { factor: CHANGES[change], linked: false }]]);
  const known = new Set([concept]);
  for (let number = 1; number <= longest && front.size; number += 1) {
    const reached = reachedFrom(graph, front, known);
    front = new Map([...reached].map(([target, reasons]) => [target, judged(front, reasons)]));
    for (const target of reached.keys()) known.add(target);
    waves.push({ number, outcomes: outcomesOf(front, reached) });
  }
  return waves.filter(({ outcomes }) => outcomes.length);
}

function reachedFrom({ after }, front, known) {
  const reached = new Map();
  for (const source of [...front.keys()].sort(byCodePoint)) {
    for (const [target, edge] of after.get(source)) {
      if (!known.has(target)) reached.set(target, [...(reached.get(target) ?? []), edge]);
    }
  }
  return reached;
}

function judged(front, reasons) {
  const factors = new Set(reasons.map(({ source, factor }) => front.get(source).factor * factor || 0));
  const linked = reasons.every(({ source, associated }) => associated || front.get(source).linked);
  return { factor: factors.size === 1 ? [...factors][0] : 0, linked };
}

function outcomesOf(front, reached) {
  return [...front.keys()].sort(byCodePoint).map((concept) => {
    const { factor, linked } = front.get(concept);
    return { concept, outcome: OUTCOMES.get(factor), reasons: reached.get(concept), linked };
  });
}

// The questions that the tests of practising are about: a few by hand, and banks that a seed makes.

import { oneOf } from "./random_progress.js";

/** Return a question as Python hands it out; what is not said is made of its id. */
export function itemOf(id, changes = {}) {
  const [about, kind] = id.split(" ");
  const pair = [`${about} source`, `${about} target`];
  const made = { stem: `${about} ____`, question: "What?", right: `${about} right`, source: pair[0], pair, feedback: `${about}.` };
  return { id, kind, about, digest: "d1", accepted: [changes.right ?? made.right], wrong: wrongOf(about, 4), fixed: [], ...made, ...changes };
}

/** Return so many wrong answers that are true of no relation. */
export function wrongOf(about, count) {
  return Array.from({ length: count }, (_, number) => ({ text: `${about} wrong ${number}`, relation: "" }));
}

/** Return a bank of random relations among few concepts, with up to three kinds of questions each, and definitions. */
export function randomBank(random) {
  const concepts = Array.from({ length: 2 + Math.floor(random() * 8) }, (_, number) => `C${number}`);
  const relations = Array.from({ length: 1 + Math.floor(random() * 30) }, (_, number) => ({ id: `r${number}`, source: oneOf(concepts, random), target: oneOf(concepts, random) }));
  const wrongAmong = (right) => {
    const others = concepts.filter((name) => name !== right && random() < 0.8).slice(0, 8);
    return others.map((text) => ({ text, relation: random() < 0.7 ? oneOf(relations, random).id : "" }));
  };
  const about = ({ id, source, target }) => [
    itemOf(`${id} target`, { source, pair: [source, target], right: target, wrong: wrongAmong(target) }),
    itemOf(`${id} source`, { source, pair: [source, target], right: source, wrong: wrongAmong(source) }),
    itemOf(`${id} sign`, { source, pair: [source, target], right: "increases", wrong: [], fixed: ["increases", "decreases"] }),
  ];
  const definitions = concepts.map((name) => itemOf(`${name} definition`, { source: name, pair: [], right: name, wrong: wrongAmong(name) }));
  return { version: "v1", items: [...relations.flatMap(about), ...definitions].filter(() => random() < 0.8) };
}

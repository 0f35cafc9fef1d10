// A class of students turns into files, for the tests of what becomes of them.

import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { handInText } from "../../../../../web/front/practice/classroom/hand_in_text.js";

export const POLARITIES = ["increases", "decreases", "modulates", "produces", "no clear effect"];
export const LIBRARY = libraryWith(["r1", "r2", "r3"], ["Cortisol"]);

/** Return what the class page asks of a library of relations and concepts; all relations increase. */
export function libraryWith(ids, concepts = []) {
  const relations = new Map(ids.map((id) => [id, { id, claim: `c${id}`, polarity: "increases", sentence: `${id} leads there.` }]));
  return { title: "A map", version: "v1", relation: (id) => relations.get(id), concept: (name) => (concepts.includes(name) ? { name } : undefined) };
}

/** Return an answer to an item; its digest is that of the row as it is. */
export function answer(id, right, changes = {}) {
  const [about, kind] = [id.slice(0, id.lastIndexOf(" ")), id.slice(id.lastIndexOf(" ") + 1)];
  return { id, kind, digest: about.split(" ").map((one) => `c${one}`).join(" "), given: right ? "right" : "wrong", right, sure: null, ...changes };
}

/** Return what a student hands in. */
export function handInOfStudent(name, items, changes = {}) {
  return { name, map: "A map", data: "v1", task: "seed=7", items, links: [], ...changes };
}

/** Return a file of a student. */
export function fileOf(name, items, changes = {}) {
  return { name: `${name}.json`, text: handInText(handInOfStudent(name, items, changes)) };
}

/** Return a link that was built. */
export function link(relation, changes = {}) {
  return { mode: "build", relation, digest: `c${relation}`, source: "A", phrase: "lowers", target: "B", sign: "decreases", verdict: "wrong sign", ...changes };
}

/** Return a class of so many files with so many answers each about the relations. */
export function randomClass(ids, students, answers, seed = "class") {
  const random = randomOf(seed);
  const kinds = ["target", "source", "sign", "evidence"];
  return Array.from({ length: students }, (_, student) => {
    const items = Array.from({ length: answers }, (__, place) => {
      const right = random() < 0.6;
      const kind = kinds[Math.floor(place / ids.length) % kinds.length];
      return answer(`${ids[(place + student) % ids.length]} ${kind}`, right, { sure: random() < 0.5, given: right ? "right" : POLARITIES[Math.floor(random() * 5)] });
    });
    return fileOf(`student ${student}`, items);
  });
}

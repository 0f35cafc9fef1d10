// The other ways of a task turn into what they ask there, as its seed draws it.

import { make } from "../../explorer/parts/make.js";
import { factorOf } from "../../explorer/questions/signed_edges.js";
import { randomOf } from "../../shared/seeded_random.js";
import { buildTask } from "../building/build_task.js";
import { pathToRead } from "../modes/path_to_read.js";
import { predictQuestions } from "../modes/predict_chain.js";

const WORDS = { 1: "rises", [-1]: "falls", 0: "cannot tell" };
const PREVIEWS = { "read along": ["Read along", readLines], predict: ["Predict", predictLines], build: ["Build", buildLines], "from memory": ["From memory", memoryLines] };

/** Return a part for each of the modes but Recall: a heading, and what is asked as sentences. */
export function otherPreviews(modes, seed, library, view) {
  return modes.filter((name) => PREVIEWS[name]).map((name) => {
    const [label, linesOf] = PREVIEWS[name];
    const lines = linesOf(library, view.relations, randomOf(`${seed} ${name}`));
    return make("section", { "data-mode": name }, make("h2", {}, label), make("ul", {}, ...lines.map((line) => make("li", {}, line))));
  });
}

function readLines(library, ids, random) {
  const path = pathToRead(ids.map((id) => library.relation(id)), library, random);
  return path ? path.edges.map(({ relations }) => library.relation(relations[0]).sentence) : [];
}

function predictLines(library, ids, random) {
  return predictQuestions(library, ids, random).map(({ concepts, answer, edges }) =>
    `More ${concepts[0]}: what happens to ${concepts.at(-1)}? ${WORDS[answer ?? factorOf(edges)]}, along ${concepts.join(" → ")}.`);
}

function buildLines(library, ids, random) {
  return (buildTask(library, ids, random)?.propositions ?? []).map(({ sentence }) => sentence);
}

function memoryLines() {
  return ["Everything that comes to mind about this view, as sentences on an empty page."];
}

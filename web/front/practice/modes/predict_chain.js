// The relations of a view turn into paths to predict: what becomes of the last concept when the first one rises?

import { paths } from "../../explorer/questions/paths.js";
import { NO_EFFECT, signedEdges } from "../../explorer/questions/signed_edges.js";
import { NOT_STATED } from "../../shared/not_stated.js";
import { shuffled } from "../../shared/seeded_random.js";
import { rowsAsRead } from "../phrases/rows_as_read.js";
import { runningDirections } from "./turning_step.js";

const LENGTHS = [2, 3, 4];
// Paths that are compared before a question is asked of the whole file, and not only along its path.
const COMPARED_LENGTH = 3;
const WALKS = 12;
const SHARE_UNDETERMINED = 3;

/**
 * Return up to so many questions { edges, concepts, answer, overall, others }, in an order by `random`.
 *
 * `edges` are two to four signed edges between pairs of the view, each judged by all rows of the file about its pair;
 * `answer` is 1, -1 or 0. `overall` says that there are several paths of up to three steps in the file, and all lead to this answer; `others`
 * counts where these paths lead. At most each third question is undetermined, wherever one stops; no two lead over the
 * same pair, and no two in a row begin at the same concept.
 */
export function predictQuestions(library, ids, random, number = 6) {
  const graph = graphOf(library, ids);
  const pool = walkedChains(graph, random);
  const whole = signedEdges(rowsAsRead(library), graph.names, library.questions);
  return chosen(pool, random, number).map((edges) => questionAbout(edges, whole, library.questions));
}

/** Return the signed edges of the pairs of a view; a pair whose rows all found no clear effect is one without a direction. */
export function graphOf(library, ids) {
  const seen = new Set(ids.map((id) => pairOf(library.relation(id))));
  const rows = rowsAsRead(library).filter((relation) => seen.has(pairOf(relation)));
  const names = library.concepts.map(({ name }) => name);
  const graph = signedEdges(rows, names, library.questions);
  const silent = rows.filter(({ source, target }) => !graph.after.get(source).has(target));
  // Only their strength and order are asked for, which rows of any polarity would have.
  const unclear = signedEdges(silent.map((row) => ({ ...row, polarity: "modulates" })), names, library.questions);
  for (const edge of allOf(unclear)) {
    const silentEdge = { ...edge, sign: NO_EFFECT };
    graph.after.get(edge.source).set(edge.target, silentEdge);
    graph.before.get(edge.target).set(edge.source, silentEdge);
  }
  return graph;
}

/** Return different paths of two to four edges: from each concept a few random walks that pass no concept twice. */
function walkedChains(graph, random) {
  const found = new Map();
  for (const start of shuffled(graph.names, random)) {
    for (let walk = 0; walk < WALKS && graph.after.get(start).size; walk += 1) {
      const edges = walked(graph, start, LENGTHS[Math.floor(random() * LENGTHS.length)], random);
      if (edges.length >= LENGTHS[0]) found.set(JSON.stringify(edges.map(pairOf)), edges);
    }
  }
  return shuffled([...found.values()], random);
}

function walked({ after }, start, length, random) {
  const edges = [];
  const passed = new Set([start]);
  for (let last = start; edges.length < length; last = edges.at(-1).target) {
    // Of a step whose sign nobody has stated there is nothing to predict.
    const ways = [...after.get(last).values()].filter(({ target, sign }) => !passed.has(target) && sign !== NOT_STATED);
    if (!ways.length) break;
    edges.push(ways[Math.floor(random() * ways.length)]);
    passed.add(edges.at(-1).target);
  }
  return edges;
}

/** Return the paths to ask about: the answers mixed, the rules about repetition kept. */
function chosen(pool, random, number) {
  const taken = [];
  const pairs = new Set();
  const fits = (edges) => edges[0].source !== taken.at(-1)?.[0].source && !edges.some((edge) => pairs.has(pairOf(edge)));
  while (taken.length < number) {
    const firstOf = (answer) => pool.find((edges) => answerOf(edges) === answer && fits(edges));
    const mixed = shuffled(allowedAnswers(taken.map(answerOf)), random).map(firstOf);
    // Where nothing else is left the same answer comes again.
    const next = [...mixed, firstOf(1), firstOf(-1)].find(Boolean);
    if (!next) break;
    taken.push(next);
    next.forEach((edge) => pairs.add(pairOf(edge)));
  }
  return taken;
}

/** Return the answers that may come next: no third in a row that is the same, and undetermined no more than its share. */
function allowedAnswers(answers) {
  const undetermined = answers.filter((answer) => answer === 0).length + 1;
  const [last, before] = [answers.at(-1), answers.at(-2)];
  const mixed = [1, -1].filter((answer) => answer !== last || answer !== before);
  return undetermined * SHARE_UNDETERMINED <= answers.length + 1 ? [...mixed, 0] : mixed;
}

function questionAbout(edges, whole, words) {
  const answer = answerOf(edges);
  const [source, target] = [edges[0].source, edges.at(-1).target];
  const { found, cut } = paths(whole, source, target, COMPARED_LENGTH, words);
  const ends = found.map((path) => answerOf(path.edges));
  const others = { rise: countOf(ends, 1), fall: countOf(ends, -1), undetermined: countOf(ends, 0), cut };
  const overall = answer !== 0 && edges.length <= COMPARED_LENGTH && !cut && ends.length > 1 && ends.every((end) => end === answer);
  return { edges, concepts: [source, ...edges.map((edge) => edge.target)], answer, overall, others };
}

function answerOf(edges) {
  return runningDirections(edges).at(-1);
}

function countOf(answers, wanted) {
  return answers.filter((answer) => answer === wanted).length;
}

function allOf({ after }) {
  return [...after.values()].flatMap((edges) => [...edges.values()]);
}

function pairOf({ source, target }) {
  return JSON.stringify([source, target]);
}

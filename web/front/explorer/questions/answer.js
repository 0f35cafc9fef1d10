// A question over signed edges turns into an answer: sentences in groups, and what the map shows of it.

import { compareTargets } from "./comparison.js";
import { loops } from "./loops.js";
import { sharedNeighbours } from "./neighbours.js";
import { paths } from "./paths.js";
import { whatIf } from "./what_if.js";

const ANSWERS = { paths: onPaths, compare: onComparison, "what if": onWhatIf, loops: onLoops };
const AGREEMENTS = { same: "same direction", opposite: "opposite direction", undetermined: "direction not determined" };
const OUTCOMES = { rise: "would rise", fall: "would fall", undetermined: "is undetermined" };
const AMOUNTS = { rise: "more", fall: "less" };
const CHANGED = { raise: "raised", lower: "lowered" };
const NOTHING = { why: "", groups: [], told: [], alone: false, outcomes: {}, lit: [], nearby: [] };

/**
 * Return the answer to { kind, one, other, length, change } over the signed edges that so many relations make.
 *
 * It has a `headline`, `why` nothing was found or leads straight, `groups` of sentences, the relations that it is `told` with, and whether
 * the map shows those `alone`; `outcomes` for badges, `lit` relations, and concepts `nearby`. It says in the same words
 * what graph/questions/answer.py says.
 */
export function answerTo(question, graph, asked, words) {
  const found = { ...NOTHING, ...ANSWERS[question.kind](graph, question, words) };
  const why = found.why && `The ${counted(asked, "relation", "relations")} asked ${found.why}.`;
  const groups = found.groups.map(({ edges, ...group }) => ({ ...group, items: itemsOf(edges, words), lights: true }));
  return { ...found, groups, why, asked };
}

function onPaths(graph, { one, other, length }, words) {
  const { found, cut } = paths(graph, one, other, length, words);
  if (!found.length) {
    const headline = `No path of ${length > 1 ? `${length} steps or fewer` : "1 step"} leads from ${one} to ${other}.`;
    return { headline, why: noPath(graph, one, other, length), nearby: sharedNeighbours(graph, one, other) };
  }
  const number = cut ? `The first ${found.length} of more paths lead` : counted(found.length, "path leads", "paths lead");
  return {
    headline: `${number} from ${one} to ${other}. The net effect is a sign, not an amount.`,
    why: graph.after.get(one).has(other) ? "" : `have no row from ${one} straight to ${other}`,
    groups: found.map(({ net, concepts, edges }) => ({ heading: `${net}: ${concepts.join(" → ")}`, edges })),
    told: relationsOf(found.flatMap(({ edges }) => edges)),
    alone: true,
  };
}

function noPath({ after, before }, one, other, length) {
  if (!after.get(one).size) return `have no row from ${one} to anything`;
  if (!before.get(other).size) return `have no row from anything to ${other}`;
  const longer = length > 1 ? `, and no chain of ${length} rows or fewer` : "";
  return `have no row from ${one} to ${other}${longer}`;
}

function onComparison(graph, { one, other }) {
  const { shared, onlyOne, onlyOther } = compareTargets(graph, one, other);
  const agreeing = Object.entries(AGREEMENTS).map(([word, label]) => [label, shared.filter(({ agreement }) => agreement === word)]);
  const both = agreeing.map(([label, pairs]) => ({
    heading: `Both, ${label} (${pairs.length})`,
    edges: pairs.flatMap((pair) => [pair.one, pair.other]),
  }));
  const only = [[one, onlyOne], [other, onlyOther]].map(([name, edges]) => ({ heading: `Only ${name} (${edges.length})`, edges, folded: true }));
  const groups = [...both, ...only].filter(({ edges }) => edges.length);
  const told = relationsOf(groups.flatMap(({ edges }) => edges));
  const lit = relationsOf(both.flatMap(({ edges }) => edges));
  const answered = { groups, told, alone: told.length > 0, lit };
  if (!shared.length) {
    return { ...answered, headline: `Nothing is acted on by both ${one} and ${other}.`, why: nothingShared(graph, one, other) };
  }
  return { ...answered, headline: `${one} and ${other} both act on ${counted(shared.length, "concept", "concepts")}.` };
}

function nothingShared({ after }, one, other) {
  const idle = [one, other].filter((name) => !after.get(name).size);
  if (idle.length) return `have no row from ${idle.join(" or ")} to anything`;
  return `have rows from ${one} and from ${other}, but to different concepts`;
}

function onWhatIf(graph, question) {
  const { one, change, length } = question;
  const waves = whatIf(graph, one, change, length);
  const outcomes = waves.flatMap((wave) => wave.outcomes.map((outcome) => ({ ...outcome, number: wave.number })));
  const linked = outcomes.filter((outcome) => outcome.linked).length;
  const told = relationsOf(outcomes.flatMap(({ reasons }) => reasons));
  return {
    headline: `If ${one} is ${CHANGED[change]}, ${reached(outcomes.length - linked, linked)}`,
    why: waves.length ? "" : `have no row from ${one} to anything`,
    groups: outcomes.map((outcome) => ({ heading: `Step ${outcome.number}: ${outcomeWords(outcome, question)}`, edges: outcome.reasons })),
    outcomes: Object.fromEntries(outcomes.map(({ concept, outcome }) => [concept, outcome])),
    told, lit: told,
  };
}

/** Say how many concepts would follow, and how many are only found together with the change. */
function reached(following, linked) {
  if (!following && !linked) return "nothing follows.";
  const follow = following ? `${counted(following, "concept", "concepts")} would follow` : "";
  const number = following ? String(linked) : counted(linked, "concept", "concepts");
  const only = linked ? `${number} ${linked === 1 ? "is" : "are"} only linked with that` : "";
  return `${[follow, only].filter(Boolean).join(" and ")}. Signs only, no amounts.`;
}

function outcomeWords({ concept, outcome, linked }, { one, change }) {
  if (!linked || !AMOUNTS[outcome]) return `${concept} ${OUTCOMES[outcome]}`;
  return `${change === "raise" ? "more" : "less"} ${one} is linked with ${AMOUNTS[outcome]} ${concept}`;
}

function onLoops(graph, { one = "" }, words) {
  const { found, cut } = loops(graph, words, one);
  const number = cut ? `The first ${found.length} of more` : String(found.length || "No");
  const through = one ? ` through ${one}` : "";
  const rings = `${number} feedback ${found.length === 1 ? "loop" : "loops"} of up to 4 steps${through}.`;
  return {
    headline: found.length ? `${rings} Point at one to see it.` : rings,
    why: found.length ? "" : `form no ring of 2 to 4 rows${through}`,
    groups: found.map(({ kind, concepts, edges }) => ({ heading: `${kind}: ${[...concepts, concepts[0]].join(" → ")}`, edges })),
    told: relationsOf(found.flatMap(({ edges }) => edges)),
  };
}

function itemsOf(edges, { signs }) {
  return edges.map(({ source, effect, target, sign, relations, note }) =>
    ({ id: relations[0], relations, source, effect, target, sign: signs[sign], note }));
}

function relationsOf(edges) {
  return [...new Set(edges.flatMap(({ relations }) => relations))].sort();
}

function counted(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}

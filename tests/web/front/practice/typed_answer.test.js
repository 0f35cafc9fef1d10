// A typed answer counts with its synonyms and small slips, and never where it may be another concept.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { nearlyWords, typedVerdict } from "../../../../web/front/practice/typed_answer.js";
import { folded } from "../../../../web/front/shared/find.js";

const { greek, own, opposites } = JSON.parse(readFileSync(new URL("../../../cases/search.json", import.meta.url), "utf8"));
const SYNONYMS = { Serotonin: ["5-HT"], Norepinephrine: ["Noradrenaline", "NA"], "T cell": [], "Th1 cell": ["Type 1 helper cell"], "Th17 cell": ["Type 17 helper cell"], "IFN-γ": ["Interferon gamma"], Melatonin: [], Melanotonin: [], Cytokine: [], Hypothyroidism: [], "Sjögren's syndrome": [], Macrophage: [] };
const NAMES = Object.entries(SYNONYMS).map(([concept, synonyms]) => [concept, [concept, ...synonyms]]);
const SEARCH = { greek, own, opposites, sure: 88, possible: 60, part: 80, terms: NAMES.flatMap(([concept, names]) => names.map((via) => [concept, via, folded(via, greek)])) };

/** Return "right", how it is written where it was nearly right, "wrong", or "wrong: " and the concept that it names. */
function told(typed, concept) {
  const verdict = typedVerdict(typed, [concept, ...(SYNONYMS[concept] ?? [])], SEARCH);
  if (verdict.right) return verdict.written || "right";
  return verdict.named ? `wrong: ${verdict.named}` : "wrong";
}

test("case, accents, hyphens, spaces, Greek letters and plurals do not count", () => {
  const pairs = [["  serotonin ", "Serotonin"], ["t-cell", "T cell"], ["T cells", "T cell"], ["IFN gamma", "IFN-γ"], ["ifnγ", "IFN-γ"], ["Sjogrens Syndrome", "Sjögren's syndrome"], ["Cytokines", "Cytokine"]];
  assert.deepEqual(pairs.map(([typed, concept]) => told(typed, concept)), pairs.map(() => "right"));
});

test("a synonym counts like the name", () => {
  assert.deepEqual([told("5ht", "Serotonin"), told("noradrenaline", "Norepinephrine"), told("NA", "Norepinephrine")], ["right", "right", "right"]);
});

test("a slip in a long word nearly counts, and two in a very long one", () => {
  assert.deepEqual([told("seratonin", "Serotonin"), told("serotonni", "Serotonin"), told("Nor-epinefrine", "Norepinephrine"), told("noradrenalin", "Norepinephrine")], ["Serotonin", "Serotonin", "Norepinephrine", "Noradrenaline"]);
  assert.deepEqual([told("saratonin", "Serotonin"), told("cytokinne", "Cytokine"), told("cytokime", "Cytokine")], ["wrong", "Cytokine", "wrong"]);
});

test("what is as near to another concept is wrong and names it", () => {
  assert.deepEqual([told("Melatonin", "Melanotonin"), told("melantonin", "Melatonin"), told("melantonin", "Melanotonin")], ["wrong: Melatonin", "wrong: Melanotonin", "wrong: Melatonin"]);
  assert.deepEqual([told("Th17 cell", "Th1 cell"), told("th1 cells", "Th17 cell"), told("type 1 helperr cell", "Th1 cell"), told("noradrenaline", "Serotonin")], ["wrong: Th17 cell", "wrong: Th1 cell", "Type 1 helper cell", "wrong: Norepinephrine"]);
});

test("other numbers, another first letter, short words, opposites and words of their own are no slips", () => {
  assert.deepEqual([told("Th2 cell", "Th1 cell"), told("zerotonin", "Serotonin"), told("tcel", "T cell"), told("hyperthyroidism", "Hypothyroidism"), told("microphage", "Macrophage"), told("cytosine", "Cytokine")], Array(6).fill("wrong"));
});

test("nothing typed, signs alone and a pasted page are wrong", () => {
  assert.deepEqual(["", "  ", "?!", "serotonin ".repeat(9000)].map((typed) => told(typed, "Serotonin")), Array(4).fill("wrong"));
});

test("no name or synonym of a concept counts for another one, not even with slips", () => {
  for (const [concept] of NAMES) {
    for (const [other, names] of NAMES) for (const name of names) if (other !== concept) assert.match(told(name, concept), /^wrong/, `${name} for ${concept}`);
  }
});

test("a nearly right answer says how it is written", () => {
  assert.equal(nearlyWords(typedVerdict("seratonin", ["Serotonin"], SEARCH)), "Nearly: it is written Serotonin.");
  assert.deepEqual(["Serotonin", "Mood"].map((typed) => nearlyWords(typedVerdict(typed, ["Serotonin"], SEARCH))), ["", ""]);
});

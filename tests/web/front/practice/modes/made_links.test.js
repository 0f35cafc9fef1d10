// Links that were built, and sentences that were written, say what they were compared with, and their sign.

import assert from "node:assert/strict";
import test from "node:test";

import { checkLinks } from "../../../../../web/front/practice/building/check_links.js";
import { builtLinks, writtenLinks } from "../../../../../web/front/practice/modes/made_links.js";
import { matchSentences } from "../../../../../web/front/practice/modes/match_sentences.js";
import { libraryFrom } from "./practice_data.js";

const LIBRARY = libraryFrom([["GABA", "calms", "Stress", "decreases"], ["Sleep", "raises", "Mood", "increases"]]);

test("of what was built the links that were given are none that was made", () => {
  const links = [{ from: "GABA", phrase: "raises", to: "Stress" }, { from: "Mood", phrase: "calms", to: "GABA" }, { from: "Sleep", phrase: "raises", to: "Mood", isGiven: true }];
  const { checked } = checkLinks({ propositions: LIBRARY.relations }, links, LIBRARY);
  assert.deepEqual(builtLinks(checked, LIBRARY), [
    { relation: "r0", source: "GABA", phrase: "raises", target: "Stress", sign: "increases", verdict: "wrong sign" },
    { relation: "", source: "Mood", phrase: "calms", target: "GABA", sign: "decreases", verdict: "not in this map" },
  ]);
});

test("of what was written each clause is a link, as it was typed", () => {
  const found = matchSentences("GABA boosts stress. Mood is raised by sleep. Mood lowers GABA.", LIBRARY, ["r0", "r1"]);
  assert.deepEqual(writtenLinks(found), [
    { relation: "r1", source: "Mood", phrase: "is raised by", target: "Sleep", sign: "increases", verdict: "came" },
    { relation: "r0", source: "GABA", phrase: "boosts", target: "Stress", sign: "increases", verdict: "contradicts" },
    { relation: "", source: "Mood", phrase: "lowers", target: "GABA", sign: "decreases", verdict: "not in this map" },
  ]);
});

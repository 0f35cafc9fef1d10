// Choices say which part of a file is shown, in the words by which a server knows it.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices, readAddress, writeAddress } from "../../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { conceptsNamed, partWords, placeWords } from "../../../../../web/front/explorer/source/shown_part.js";
import { DATA } from "../sample.js";

const part = (changes) => ({ kind: "overview", words: "", large: true, enters: {}, ...changes });

function words(changes, ofPart = {}) {
  const library = libraryOf({ ...DATA, part: part(ofPart) });
  const first = firstChoices(library);
  return partWords(library, { ...first, ...changes }, first);
}

test("a file that is shown at once has no parts", () => {
  const library = libraryOf(DATA);
  assert.equal(partWords(library, firstChoices(library), firstChoices(library)), null);
});

test("level, community and page, or a focus, say which part it is; what only hides does not", () => {
  assert.equal(words({ polarity: ["increases"], select: "GABA" }), "");
  assert.equal(words({ level: [], community: ["GABA", "Mood"], page: 2 }), "level=&community=GABA&community=Mood&page=2");
  assert.equal(words({ focus: "Stress", depth: 2, community: ["GABA"] }), "focus=Stress&depth=2");
});

test("a question about a large file is asked around its concept", () => {
  assert.equal(words({ ask: "paths", from: "GABA", to: "Mood", grown: ["Stress"] }), "focus=GABA&depth=2");
});

test("a file that is not large is all there for a focus, a question and a story", () => {
  for (const changes of [{ focus: "GABA" }, { ask: "loops" }, { story: "one" }]) assert.equal(words(changes, { large: false }), "whole=1");
  assert.equal(words({ community: ["GABA"] }, { large: false }), "community=GABA");
  assert.equal(words({ select: "GABA" }, { large: false, kind: "whole" }), "whole=1");
  assert.equal(words({ community: ["GABA"], select: "GABA" }, { large: false, kind: "whole" }), "community=GABA");
});

test("a step of a large file is its paths, or what is around what it selects, until its reader looks elsewhere", () => {
  const library = libraryOf({ ...DATA, part: part({}) });
  const first = firstChoices(library);
  const at = (changes, step) => partWords(library, { ...first, story: "one", step: 2, ...changes }, first, step);
  const paths = { address: "ask=paths&from=GABA&to=Mood", only: ["r1"] };
  assert.equal(at({ ask: "paths", from: "GABA", to: "Mood" }, paths), "story=one&step=2");
  assert.equal(at({ ask: "paths", from: "GABA", to: "Stress" }, paths), "focus=GABA&depth=2");
  assert.equal(at({ ask: "paths", from: "GABA", to: "Mood" }, { ...paths, only: null }), "focus=GABA&depth=2");
  const selecting = { address: "select=r1", only: null };
  assert.equal(at({ select: "r1", level: [] }, selecting), "story=one&step=2&level=");
  assert.equal(at({ select: "GABA" }, selecting), "");
  assert.equal(at({ select: "r1", focus: "Stress" }, selecting), "focus=Stress");
});

test("until the names of a large file are there, a step is taken by its word", () => {
  const library = libraryOf({ ...DATA, part: part({}) });
  assert.equal(readAddress("focus=Far&from=Far", library).choices.focus, "Far");
  library.learn({ terms: [["Near", "Near", "near"]], types: ["cell"], type: [0], degree: [7] });
  assert.equal(readAddress("focus=Far", library).choices.focus, "");
});

test("names tell type, degree and synonyms of each concept", () => {
  const told = conceptsNamed({ terms: [["a", "a", "a"], ["b", "b", "b"], ["a", "alpha", "alpha"]], types: ["cell", "drug"], type: [1, 0], degree: [3, 4] });
  assert.deepEqual([...told], [["a", { type: "drug", degree: 3, synonyms: ["alpha"] }], ["b", { type: "cell", degree: 4, synonyms: [] }]]);
});

test("a part is searched by the names of all concepts once they are there", () => {
  const library = libraryOf({ ...DATA, part: part({}) });
  assert.equal(library.isNamed(), false);
  library.learn({ terms: [["Far", "Far", "far"]], types: ["cell"], type: [0], degree: [7] });
  assert.deepEqual([library.isNamed(), library.search.terms, library.about("Far"), library.about("GABA").type], [true, [["Far", "Far", "far"]], { type: "cell", degree: 7, synonyms: [] }, "transmitter"]);
});

test("an address has a concept of each community on the way, whatever they are called, and one alone as ever", () => {
  const terms = ["others", "a · b", "x&community=y"].map((name) => [name, name, name.toLowerCase()]);
  const library = libraryOf({ ...DATA, part: part({}) }, { terms, types: ["cell"], type: [0, 0, 0], degree: [1, 1, 1] });
  const read = (address) => readAddress(address, library).choices.community;
  const community = terms.map(([name]) => name);
  assert.deepEqual(read(writeAddress({ ...firstChoices(library), community }, library)), community);
  assert.deepEqual([read("community=others"), read(""), read("community=others&community=nobody&community=others")], [["others"], [], ["others"]]);
});

test("where a concept is is asked by its name and the levels", () => {
  const library = libraryOf({ ...DATA, part: part({}) });
  const first = firstChoices(library);
  assert.equal(placeWords({ ...first, level: [], focus: "GABA & more" }, first), "level=&concept=GABA+%26+more");
});

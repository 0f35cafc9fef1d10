// A record of a reference becomes a paper, and that the words that cite it; what is not known is not said.

import assert from "node:assert/strict";
import test from "node:test";

import { citationOf, paperOf, sentenceWithSource, shortCitation } from "../../../../../web/front/explorer/citing/paper.js";

const ADDRESSES = { doi: "doi.example/{}", pmid: "pubmed.example/{}/" };
const PAPER = paperOf({ key: "li2020", authors: ["Li"], others: true, title: "Why rats?", journal: "Cell", year: "2020", doi: "10.1/$&", pmid: "7" }, ADDRESSES);
const WHOLE = paperOf({ key: "an", citation: "An overview of everything that is known of rats (article)" }, ADDRESSES);

test("a citation is put together from what it was split into", () => {
  assert.equal(PAPER.citation, "Li et al. Why rats? Cell");
  assert.equal(paperOf({ authors: ["Li", "Roe"], title: "Rats", journal: "Cell" }).citation, "Li and Roe. Rats. Cell");
  assert.deepEqual([WHOLE.citation, WHOLE.title], [WHOLE.citation, WHOLE.citation]);
});

test("the address is that of the DOI, else that of the PubMed number, else there is none", () => {
  const address = (record) => paperOf(record, ADDRESSES).address;
  assert.deepEqual([PAPER.address, address({ pmid: "7" }), address({ citation: "Li" })], ["doi.example/10.1/$&", "pubmed.example/7/", ""]);
});

test("a sentence is copied with its source", () => {
  assert.equal(sentenceWithSource("A calms B.", PAPER), "A calms B. Source: Li et al. Why rats? Cell (2020), doi.example/10.1/$&");
  assert.equal(sentenceWithSource("A calms B.", WHOLE), `A calms B. Source: ${WHOLE.citation}`);
  const doubted = { ...WHOLE, notice: "retracted 2019-05-02" };
  assert.equal(sentenceWithSource("A calms B.", doubted), `A calms B. Source: ${WHOLE.citation} (retracted 2019-05-02)`);
  assert.equal(sentenceWithSource("A calms B.", null), "A calms B. (No source is given.)");
});

test("a year that the citation has is not said twice", () => {
  assert.equal(citationOf(paperOf({ citation: "Li 2020, Cell", year: "2020" })), "Li 2020, Cell");
});

test("a paper is named shortly", () => {
  const named = (record) => shortCitation(paperOf(record));
  assert.deepEqual(
    [shortCitation(PAPER), shortCitation(WHOLE), named({ authors: ["Li", "Roe"], title: "Rats", journal: "Cell" }), named({ doi: "10.1/x" }), named({ pmid: "7", year: "2020" })],
    ["Li et al. 2020", "An overview of everything that is known of rats…", "Li and Roe", "doi:10.1/x", "2020"],
  );
});

// A reference that another row has fills the blank reference cells, and never says that one paper is another.

import assert from "node:assert/strict";
import test from "node:test";

import { cellsOfPaper } from "../../../../web/front/form/known_paper.js";

const PAPERS = [
  { citation: "Tracey 2002", year: "2002", doi: "10.1038/Nature01321", pmid: "12490958" },
  { citation: "Tracey 2002", year: "2002", doi: "", pmid: "" },
  { citation: "Other", year: "", doi: "10.1/x", pmid: "" },
];
const BLANK = { source: "GABA", citation: "", year: "", doi: "", pmid: "" };
const WHOLE = { citation: "Tracey 2002", year: "2002", doi: "10.1038/Nature01321", pmid: "12490958" };
const brought = (column, text, more = {}) => {
  const cells = { ...BLANK, ...more, [column]: text };
  return { ...cells, ...cellsOfPaper(column, cells, PAPERS) };
};

test("a citation, a DOI and a PubMed number bring the others along, however they are written", () => {
  const typed = [["citation", "Tracey 2002"], ["doi", "10.1038/nature01321"], ["doi", "https://doi.org/10.1038/NATURE01321"], ["doi", "doi:10.1038/nature01321"], ["pmid", "12490958"], ["pmid", "PMID: 12490958"], ["pmid", "https://pubmed.ncbi.nlm.nih.gov/12490958/"]];
  for (const [column, text] of typed) assert.deepEqual(brought(column, text), { source: "GABA", ...WHOLE }, text);
});

test("what is no reference of another row brings nothing, and what is typed stays", () => {
  const typed = [["pmid", "PMC12490958"], ["pmid", "1249095"], ["doi", "10.1038/nature"], ["citation", "Tracey"], ["year", "2002"], ["citation", ""]];
  for (const [column, text] of typed) assert.deepEqual(brought(column, text), { ...BLANK, [column]: text }, text);
  assert.equal(brought("doi", "10.1038/nature01321", { year: "1999" }).year, "1999");
  assert.deepEqual(cellsOfPaper("citation", { ...BLANK, citation: "Tracey 2002", pmid: "5" }, PAPERS), {});
});

// A reference of the library turns into a paper with all its cells, and that into words that cite it.

const BLANK = { key: "", citation: "", year: "", doi: "", pmid: "", title: "", authors: [], others: false, journal: "", notice: "" };
const MOST_LETTERS = 48;

/**
 * Return the paper { key, citation, year, doi, pmid, title, authors, others, journal, notice, address } of a record of
 * web/map/reference_records.py; `addresses` say where a DOI or a PubMed number can be read.
 */
export function paperOf(record, addresses = {}) {
  const found = { ...BLANK, ...record };
  const citation = found.citation || putTogether(found);
  const [name] = ["doi", "pmid"].filter((each) => found[each] && addresses[each]);
  const address = name ? addresses[name].replace("{}", () => found[name]) : "";
  return { ...found, citation, title: found.title || (found.authors.length ? "" : citation), address };
}

/** Return the citation with its year and address, without whatever is not known. */
export function citationOf({ citation, year, address }) {
  const dated = year && !citation.includes(year) ? `(${year})` : "";
  return [[citation, dated].filter(Boolean).join(" "), address].filter(Boolean).join(", ");
}

/** Return the paper in a few words, as between brackets of a text: "Li and others 2020". */
export function shortCitation({ citation, year, doi, pmid, authors, others }) {
  const names = authors.length ? `${authors.join(" and ")}${others ? " et al." : ""}` : shortened(citation);
  const dated = year && !names.includes(year) ? year : "";
  return [names, dated].filter(Boolean).join(" ") || (doi && `doi:${doi}`) || (pmid && `PubMed ${pmid}`);
}

/** Return a sentence with its source, ready for a text, and with what puts that in doubt; a row without a source says that there is none. */
export function sentenceWithSource(sentence, paper) {
  const source = paper ? citationOf(paper) : "";
  const doubt = paper?.notice ? ` (${paper.notice})` : "";
  return source ? `${sentence} Source: ${source}${doubt}` : `${sentence} (No source is given.)`;
}

function putTogether({ authors, others, title, journal }) {
  if (!authors.length) return "";
  return `${authors.join(" and ")}${others ? " et al" : ""}. ${title}${/[?!]$/.test(title) ? "" : "."} ${journal}`;
}

function shortened(text) {
  const letters = [...text];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join("").trimEnd()}…` : text;
}

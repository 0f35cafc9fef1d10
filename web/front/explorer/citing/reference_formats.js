// Papers turn into files for reference managers and texts, letter for letter as graph/export/reference_formats.py writes them.

const LATEX = {
  ...Object.fromEntries([..."&%$#_{}"].map((letter) => [letter, `\\${letter}`])),
  "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
};
// What Python takes for blank, which is not quite what JavaScript does, and what would end a line.
const BLANKS = /[\x00-\x20\x7f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const YEAR = /^[0-9]{1,4}$/;

/** The kinds of file: ending, name, media type, and what writes it. */
export const REFERENCE_FILES = [
  { ending: "bib", label: "BibTeX", type: "application/x-bibtex", write: bibtex },
  { ending: "ris", label: "RIS", type: "application/x-research-info-systems", write: ris },
  { ending: "csl.json", label: "CSL-JSON", type: "application/vnd.citationstyles.csl+json", write: cslJson },
];

/** Return papers as BibTeX in UTF-8; the PubMed number is in `note`, for there is no field for it. */
export function bibtex(papers) {
  return papers.map(entry).join("\n");
}

/** Return papers as RIS, whose lines end as in Windows; it has no "et al", so the citation is a note too. */
export function ris(papers) {
  return papers.map(record).join("");
}

/** Return papers as CSL-JSON, which Zotero and Pandoc read. */
export function cslJson(papers) {
  return `${JSON.stringify(papers.map(item), null, 1)}\n`;
}

function entry({ key, authors, others, title, journal, year, doi, pmid, notice }) {
  const names = [...authors.map((author) => `{${latex(author)}}`), ...(others ? ["others"] : [])];
  const fields = {
    author: names.join(" and "), title: title && `{${latex(title)}}`, journal: latex(journal), year: latex(year), doi: latex(doi),
    note: latex([pmid && `PMID: ${pmid}`, notice].filter(Boolean).join("; ")),
  };
  const lines = Object.entries(fields).filter(([, text]) => text).map(([name, text]) => `  ${name} = {${text}}`);
  return `@${journal ? "article" : "misc"}{${key},\n${lines.join(",\n")}\n}\n`;
}

function latex(text) {
  return [...onOneLine(text)].map((letter) => LATEX[letter] ?? letter).join("");
}

function record({ key, authors, citation, title, journal, year, doi, pmid, address, notice }) {
  const fields = [
    ["TY", journal ? "JOUR" : "GEN"], ["ID", key], ...authors.map((author) => ["AU", author]), ["TI", title], ["JO", journal],
    ["PY", year], ["DO", doi], ["AN", pmid && `PMID: ${pmid}`], ["UR", address], ["N1", authors.length ? citation : ""],
    ["N1", notice],
  ];
  const lines = fields.filter(([, text]) => text).map(([tag, text]) => `${tag}  - ${onOneLine(text)}\r\n`);
  return `${lines.join("")}ER  - \r\n\r\n`;
}

function item({ key, authors, others, citation, title, journal, year, doi, pmid, address, notice }) {
  const names = [...authors.map((family) => ({ family })), ...(others ? [{ literal: "et al." }] : [])];
  const cells = {
    id: key, type: journal ? "article-journal" : "document", title, author: names.length ? names : "", "container-title": journal,
    issued: YEAR.test(year) ? { "date-parts": [[Number(year)]] } : "", DOI: doi, PMID: pmid, URL: address,
    note: [notice, authors.length ? citation : ""].filter(Boolean).join("; "),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value));
}

function onOneLine(text) {
  return text.replace(BLANKS, " ").replace(/^ | $/g, "");
}

// A citation, DOI or PubMed number that another row has brings the other reference cells of that row along.

/** @import { Cells } from "./form_types.js" */

const SAME = /** @type {Record<string, (typed: string, known: string) => boolean>} */ ({
  citation: (typed, known) => typed === known,
  doi: (typed, known) => bareDoi(typed) === known.toLowerCase(),
  pmid: (typed, known) => bareNumber(typed) === known,
});

/**
 * Return what is to be written into the form, by column; nothing where no row has such a reference. Of several rows that
 * have it, the one that says most; only blank cells are written, and the one typed into as the other row has it.
 * @param {string} column
 * @param {Cells} cells what the form holds
 * @param {Cells[]} papers
 * @returns {Cells}
 */
export function cellsOfPaper(column, cells, papers) {
  const typed = (cells[column] ?? "").trim();
  const isSame = SAME[column];
  if (!typed || !isSame) return {};
  const found = papers.filter((paper) => paper[column] && isSame(typed, paper[column]));
  const [best] = found.toSorted((one, other) => filled(other) - filled(one));
  if (!best || contradicts(column, best, cells)) return {};
  return Object.fromEntries(Object.entries(best).filter(([name, text]) => text && name in cells && text !== cells[name] && (name === column || !cells[name].trim())));
}

/** Another number in the form says that it is about another paper. @type {(column: string, paper: Cells, cells: Cells) => boolean} */
function contradicts(column, paper, cells) {
  return ["doi", "pmid"].some((name) => name !== column && paper[name] && cells[name]?.trim() && !SAME[name](cells[name].trim(), paper[name]));
}

/** @param {Cells} paper */
function filled(paper) {
  return Object.values(paper).filter(Boolean).length;
}

/** @param {string} text */
function bareDoi(text) {
  return text.replace(/^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|^doi\s*[:=]?\s*/i, "").toLowerCase();
}

/** @param {string} text */
function bareNumber(text) {
  return text.replace(/^pmid\W{0,3}|^(?:https?:\/\/)?pubmed\.ncbi\.nlm\.nih\.gov\/|\/$/gi, "");
}

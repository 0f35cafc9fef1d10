// The relations that are laid out turn into the entries of the legend: what their picture can show, and how often.

import { NOT_STATED } from "../shared/not_stated.js";
import { colourNumber, outlineNumber } from "../shared/palette.js";

// From this strength of the evidence on, a line of the map is thicker than the others.
const STRONG = 4;

/**
 * Return every entry of the legend for a picture: `isThere` says whether it can stand for something in it, `count` how many
 * relations its word alone would show. Filters change the counts only, so that nothing moves at a click.
 */
export function legendOf({ legend, facets, enters }, { scoped, counts, choices, picture }) {
  const offered = new Set(facets.flatMap(({ name, words }) => words.map(({ word }) => `${name} ${word}`)));
  const entries = [...legend.counted, legend.contested[picture.kind]].filter(({ facet, word }) => offered.has(`${facet} ${word}`));
  const counted = entries.map((entry) => {
    const chosen = choices[entry.facet].includes(entry.word);
    const isThere = chosen || scoped.some(({ words }) => words[entry.facet].includes(entry.word));
    return { ...entry, chosen, isThere, count: counts.get(entry.facet).get(entry.word) };
  });
  const unstated = { ...(legend.hues?.[picture.lines] ?? legend.unstated), isThere: Boolean(picture.lines) || (!enters?.size && isUnsaid(entries, scoped)) };
  const beside = { ...legend.beside, isThere: picture.nodes.some((node) => node.beside) };
  return [...counted, repeatedIn(legend, counted), beside, unstated, { ...legend.thickness[picture.kind], isThere: hasThick(picture, scoped) }];
}

/** Return the entry that says what of the types that can be seen have in common: a colour, or all of their look. */
function repeatedIn({ repeated = {} }, counted) {
  const tones = counted.filter(({ facet, isThere }) => facet === "type" && isThere).map(({ tone }) => tone);
  const isShared = (looks) => new Set(looks).size < tones.length;
  const of = isShared(tones.map((tone) => `${colourNumber(tone)} ${outlineNumber(tone)}`)) ? "look" : "colour";
  return { ...repeated[of], isThere: Boolean(repeated[of]) && isShared(tones.map(colourNumber)) };
}

/** Return whether relations state no polarity, and no filter says so: the file has none at all. */
function isUnsaid(entries, scoped) {
  return scoped.some(({ polarity }) => polarity === NOT_STATED) && !entries.some(({ word }) => word === NOT_STATED);
}

function hasThick({ kind, edges, relations }, scoped) {
  const ids = new Set(scoped.map(({ id }) => id));
  if (kind === "atlas") return edges.some((edge) => edge.relations.filter((id) => ids.has(id)).length > 1);
  return relations.some(({ id, strength }) => strength >= STRONG && ids.has(id));
}

// The relations of a pair turn into words: who acts on whom, how many relations say so, and what they say.

/** @import { Relation } from "./types.js" */

/**
 * Return what relations from one concept to another come to: "GABA → T cell: 3 relations, 2 decrease, 1 no clear effect".
 * @param {Relation[]} relations at least one
 */
export function pairWords(relations) {
  const [{ source, target }] = relations;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { polarity } of relations) counts.set(polarity, (counts.get(polarity) ?? 0) + 1);
  const said = [...counts].map(([polarity, count]) => `${count} ${count > 1 ? polarity.replace(/s$/, "") : polarity}`);
  if (relations.length === 1) return `${source} → ${target}: ${relations[0].polarity}`;
  return `${source} → ${target}: ${relations.length} relations, ${said.join(", ")}`;
}

// What is looked at turns into a trail of entries to go back to, and into how much of the file was seen.

const LONGEST = 6;

/** Return the trail with what is looked at now at its end; what was looked at before under the same name gives way to it. */
export function withEntry(trail, name, { focus, grown, select, community, page }) {
  if (!name) return trail;
  return [...trail.filter((entry) => entry.name !== name), { name, focus, grown, select, ...(community === undefined ? {} : { community, page }) }].slice(-LONGEST);
}

/** Return what a selection, else a focus, is called: a concept by its name, a relation by its ends. */
export function nameOf({ concept, relation }, { select, focus }) {
  if (concept(select)) return select;
  const found = relation(select);
  return found ? `${found.source} → ${found.target}` : focus;
}

/** Return the id of the relation whose details are open, in a list; what only stands in a list was not looked at. */
export function readIn({ choices: { select, opened }, shown }) {
  return opened ? shown.filter(({ id }) => id === select).map(({ id }) => id) : [];
}

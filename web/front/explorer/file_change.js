// Two libraries turn into a line on how many relations were added, removed and changed in between.

const ENDS = [["source", "target"], ["source", "effect"], ["effect", "target"]];

/** Return the line. A relation that is there under another id, but keeps two of its three parts, counts as changed. */
export function fileChange(before, now) {
  const [gone, come] = [missing(before, now), missing(now, before)];
  const reworded = ENDS.reduce((number, parts) => number + pairedOff(gone, come, parts), 0);
  const changed = now.relations.filter(({ id, print }) => (before.relation(id)?.print ?? print) !== print).length;
  return `File saved: +${come.length} -${gone.length} ~${changed + reworded} relations`;
}

function missing(library, other) {
  return library.relations.filter(({ id }) => !other.relation(id));
}

/** Take out of both lists the relations that agree in these parts, one by one; returns how many pairs. */
function pairedOff(gone, come, parts) {
  const key = (relation) => JSON.stringify(parts.map((part) => relation[part]));
  const pairs = gone.flatMap((relation) => {
    const place = come.findIndex((other) => key(other) === key(relation));
    return place < 0 ? [] : [[relation, ...come.splice(place, 1)]];
  });
  for (const [relation] of pairs) gone.splice(gone.indexOf(relation), 1);
  return pairs.length;
}

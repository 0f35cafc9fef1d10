// Two libraries turn into how many relations were added, removed and changed in between, in a line, and loudly where much is gone.

const ENDS = [["source", "target"], ["source", "effect"], ["effect", "target"]];

// What is lost at once counts as much from this share of the relations and this number of them on.
const MUCH = 1 / 3;
const MANY = 20;

/** Return the line; "" for a file that cannot be drawn now, of which the last good map stays. */
export function fileChange(before, now) {
  if (now.problems?.open) return "";
  if (before.part || now.part) return "File saved: the map shows what is there now";
  const { added, removed, changed } = changeBetween(before, now);
  return `File saved: +${added} -${removed} ~${changed} relations${emptied(before, now)}`;
}

/** Return which columns of the file no relation fills any more, because they were deleted or emptied; "" for none. */
function emptied(before, now) {
  const gone = (before.filled ?? []).filter((column) => !now.filled?.includes(column));
  return gone.length ? `; nothing is left in ${gone.length > 1 ? "the columns" : "the column"} ${gone.join(", ")}` : "";
}

/** Return { gone, of }: how many of the relations are not there any more, null where that is not much. */
export function lossOf(before, now) {
  if (before.part || now.part) return null;
  const [gone, of] = [changeBetween(before, now).removed, before.relations.length];
  return gone >= MANY && gone >= of * MUCH ? { gone, of } : null;
}

/** A relation that is there under another id, but keeps two of its three parts, counts as changed. */
function changeBetween(before, now) {
  const [gone, come] = [missing(before, now), missing(now, before)];
  const reworded = ENDS.reduce((number, parts) => number + pairedOff(gone, come, parts), 0);
  const changed = now.relations.filter(({ id, print }) => (before.relation(id)?.print ?? print) !== print).length;
  return { added: come.length, removed: gone.length, changed: changed + reworded };
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

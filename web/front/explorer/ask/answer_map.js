// An answer turns into what of the map is shown beside it.

/**
 * Return the ids of the relations that alone are shown beside an answer, null where the map stays as it is: where it is
 * small enough to read, and holds all that the answer tells of. `scoped` are the relations of the map.
 */
export function narrowedTo(answer, scoped, readable) {
  if (!answer?.told.length) return null;
  const ids = new Set(scoped.map(({ id }) => id));
  const isBeside = !answer.alone && scoped.length <= readable && answer.told.every((id) => ids.has(id));
  return isBeside ? null : answer.told;
}

// Two words turn into the number of slips between them (optimal string alignment: the restricted Damerau-Levenshtein distance).

/**
 * Return how many letters have to be put in, left out, changed, or swapped with their neighbour to make one text of the
 * other; one more than `most` where that is more than `most`.
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function slipDistance(one, other, most) {
  const [first, second] = [[...one], [...other]];
  if (Math.abs(first.length - second.length) > most) return most + 1;
  let [before, row] = [/** @type {number[]} */ ([]), [...Array(second.length + 1).keys()]];
  for (const place of first.keys()) {
    const next = [place + 1];
    for (const at of second.keys()) next.push(least(first, second, place, at, before, row, next));
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[second.length], most + 1);
}

/**
 * Return the fewest slips between the beginnings of both that end at two places; `next` is the row of the first of them as
 * far as it goes, `row` and `before` those of one and two letters less.
 * @type {(first: string[], second: string[], place: number, at: number, before: number[], row: number[], next: number[]) => number}
 */
function least(first, second, place, at, before, row, next) {
  const changed = row[at] + Number(first[place] !== second[at]);
  const isSwapped = place > 0 && at > 0 && first[place] === second[at - 1] && first[place - 1] === second[at];
  return Math.min(next[at] + 1, row[at + 1] + 1, changed, isSwapped ? before[at - 1] + 1 : Infinity);
}

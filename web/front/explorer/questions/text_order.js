// Texts and lists of numbers turn into an order: that of Python, so that both sides name things in the same order.

/** Compare two texts by their code points; JavaScript itself goes by UTF-16 units, which differ beyond the first 65,536. */
export function byCodePoint(one, other) {
  const [ones, others] = [[...one], [...other]];
  const place = ones.findIndex((letter, at) => letter !== others[at]);
  if (place < 0) return ones.length - others.length;
  return place < others.length ? ones[place].codePointAt(0) - others[place].codePointAt(0) : 1;
}

/** Compare two lists of numbers, the first difference decides; a list that the other begins with comes first. */
export function byNumbers(ones, others) {
  const length = Math.min(ones.length, others.length);
  for (let at = 0; at < length; at += 1) if (ones[at] !== others[at]) return ones[at] - others[at];
  return ones.length - others.length;
}

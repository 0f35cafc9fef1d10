// The moments at which questions are due again turn into words: how many of them when.

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** Return "3 in a few minutes", "1 tomorrow" and the like, the soonest first; days are those of the calendar of the browser. */
export function dueWords(moments, now) {
  const counts = new Map();
  for (const moment of [...moments].sort((one, other) => one - other)) {
    const word = wordOf(moment, now);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, number]) => `${number} ${word}`);
}

function wordOf(moment, now) {
  if (moment - now < HOUR) return "in a few minutes";
  const days = Math.round((midnight(moment) - midnight(now)) / DAY);
  if (days < 1) return "later today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}

function midnight(moment) {
  return new Date(moment).setHours(0, 0, 0, 0);
}

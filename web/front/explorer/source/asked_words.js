// Choices turn into the words by which a server is asked for something of them.

/** Return the words of the names as an address has them, but for what is as at first. */
export function written(choices, first, names) {
  const query = new URLSearchParams();
  for (const name of names) {
    const [words, usual] = [choices[name], first[name]].map((value) => [value].flat().map(String));
    if (JSON.stringify(words) === JSON.stringify(usual)) continue;
    for (const word of words.length ? words : [""]) query.append(name, word);
  }
  return query.toString();
}

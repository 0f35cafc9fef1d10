// A row of a shared case turns into a relation as the page has it; its id says the place of the row.

/** Return the relations of rows of source, effect, target, polarity and evidence. */
export function relationsOf(rows) {
  return rows.map(([source, effect, target, polarity, evidence], place) => {
    const words = { level: ["core"], polarity: [polarity], evidence: [evidence || "not stated"] };
    return { id: `r${place}`, source, effect, target, polarity, words };
  });
}

/** Return every concept of rows. */
export function namesOf(rows) {
  return [...new Set(rows.flatMap(([source, , target]) => [source, target]))];
}

/** Return an answer with relations named by the place of their row, as the cases have it. */
export function inCaseWords({ headline, why, alone, nearby, groups, told, lit, outcomes, asked }) {
  const place = (id) => Number(id.slice(1));
  const places = (ids) => ids.map(place).sort((one, other) => one - other);
  const grouped = groups.map(({ heading, items }) => [heading, items.map(({ id, sign, note }) => [place(id), sign, note])]);
  return { headline, why, alone, nearby, groups: Object.fromEntries(grouped), told: places(told), lit: places(lit), outcomes, asked };
}

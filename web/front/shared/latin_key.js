// A key event turns into the key that it would be on a Latin keyboard without Caps Lock.

// Where the signs of a clicker lie when the computer writes another alphabet.
/** @type {Record<string, string>} */
const SIGNS = { Period: ".", Comma: "," };

/**
 * Return the key of an event: a letter small, and one of another alphabet as the Latin letter on the same key.
 * @param {{ key: string, code?: string }} event
 */
export function latinKey({ key, code = "" }) {
  if ([...key].length !== 1) return key;
  const small = key.toLowerCase();
  if (!/^\p{Letter}$/u.test(small) || /^\p{Script=Latin}$/u.test(small)) return small;
  return SIGNS[code] ?? /^Key([A-Z])$/.exec(code)?.[1].toLowerCase() ?? small;
}

// Chance turns into a name that nobody else has, also on a page without HTTPS.

/** Return 128 random bits as text. */
export function randomId() {
  const numbers = crypto.getRandomValues(new Uint8Array(16));
  return [...numbers].map((number) => number.toString(16).padStart(2, "0")).join("");
}

// A server is the source of an explorer: each picture is one GET, kept and shared, because at its address it never changes.

import { answerFrom } from "./server_answer.js";

const MOST_KEPT = 40;
// As in the style sheet.
const UPRIGHT = "(max-width: 640px)";

/**
 * Return { picture(library, plan), details(library, id), onTurn(call) } over a server's data below an address. A picture that
 * is there is given at once, another one as a promise; where there is none, the value is { error, gone }. `onTurn` tells when
 * pictures of another shape are wanted.
 */
export function servedSource(data, fetching = fetch) {
  const pictures = new Map();
  const addressOf = ({ edition }, rest) => new URL(`${edition}/${rest}`, data);

  const picture = (library, { request }) => {
    const query = [request, shape()?.matches ? "frame=phone" : ""].filter(Boolean).join("&");
    const address = addressOf(library, query ? `picture?${query}` : "picture").href;
    const found = pictures.get(address) ?? asked(address);
    pictures.delete(address);
    pictures.set(address, found);
    if (pictures.size > MOST_KEPT) pictures.delete(pictures.keys().next().value);
    return found;
  };
  const asked = (address) =>
    answerFrom(address, fetching).then((value) => {
      if (value.error) pictures.delete(address);
      else if (pictures.has(address)) pictures.set(address, value);
      return value;
    });

  return { picture, onTurn, details: (library, id) => answerFrom(addressOf(library, `details?${new URLSearchParams({ id })}`), fetching) };
}

/** Return what knows whether the window is a phone held upright, for which there are pictures of its shape. */
function shape() {
  return globalThis.matchMedia?.(UPRIGHT);
}

/** Call when a phone is turned, or a window becomes as narrow as one; returns a clean-up. */
function onTurn(call) {
  const stop = new AbortController();
  shape()?.addEventListener("change", call, { signal: stop.signal });
  return () => stop.abort();
}

/** Return a promise of the library of an edition, or of { error, gone }. */
export function libraryOfEdition(data, edition, fetching = fetch) {
  return answerFrom(new URL(`${edition}/library`, data), fetching);
}

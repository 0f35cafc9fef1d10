// A server is the source of an explorer: each picture is one GET, kept and shared, because at its address it never changes.

import { isPhone, onTurn } from "../../shared/phone_shape.js";
import { tableRows } from "./columns.js";
import { answerFrom } from "./server_answer.js";

const [MOST_KEPT, MOST_LIBRARIES] = [40, 8];

/**
 * Return { picture(library, plan), part(library, words), names(library), place(library, words), details(library, id), references(library), onTurn(call) } over a server's data below an address. A picture that
 * is there is given at once, another one as a promise; where there is none, the value is { error, gone }. `onTurn` tells when
 * pictures of another shape are wanted; `isNarrow()` says whether those of a phone are.
 */
export function servedSource(data, fetching = fetch, isNarrow = isPhone) {
  const pictures = new Map();
  const addressOf = ({ edition }, rest) => new URL(`${edition}/${rest}`, data);

  const picture = (library, { request }) => {
    const query = [request, isNarrow() ? "frame=phone" : ""].filter(Boolean).join("&");
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

  const libraries = new Map();
  /** Return a promise of the library of a part of the file of another one, by its words. */
  const part = (library, words) => {
    const { of } = library.part;
    const edition = `${of}~${encodeURIComponent(words)}`;
    const found = libraries.get(edition) ?? libraryOfEdition(data, edition, fetching);
    libraries.delete(edition);
    libraries.set(edition, found);
    if (libraries.size > MOST_LIBRARIES) libraries.delete(libraries.keys().next().value);
    return found.then((value) => (value.error && libraries.delete(edition), value));
  };
  const place = (library, words) => answerFrom(new URL(`${library.part.of}/place?${words}`, data), fetching);
  const names = (library) => namesOfEdition(data, library.part.of, fetching);

  const references = (library) => answerFrom(addressOf(library, "references"), fetching);
  return { picture, part, names, place, onTurn, references, details: (library, id) => answerFrom(addressOf(library, `details?${new URLSearchParams({ id })}`), fetching) };
}

/** Return a promise of the names of all concepts of an edition, or of { error, gone }. */
export function namesOfEdition(data, edition, fetching = fetch) {
  return answerFrom(new URL(`${edition}/names`, data), fetching);
}

/** Return a promise of the library of an edition, or of { error, gone }. */
export async function libraryOfEdition(data, edition, fetching = fetch) {
  const answer = await answerFrom(new URL(`${edition}/library`, data), fetching);
  return answer.error ? answer : { ...answer, relations: tableRows(answer.relations.columns, answer.relations.shared) };
}

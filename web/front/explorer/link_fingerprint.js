// A version and the relations that are shown turn into the fingerprint in a link, as graph/comparing/link_fingerprint.py does it.

const SHORT_VERSION = 8;
const MOST_RELATIONS = 40;

/** Return the short version of data, as an address names it. */
export function shortVersion({ version }) {
  return version.slice(0, SHORT_VERSION);
}

/** Return the fingerprint of a library and of the relations that are shown of it, as far as they fit into an address. */
export function fingerprintOf(library, shown) {
  const short = shortVersion(library);
  return shown.length > MOST_RELATIONS ? short : `${short}.${shown.map(({ print }) => print).join("")}`;
}

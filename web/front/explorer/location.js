// What is chosen and the part of the address after # follow each other, so that a link shows the same again.

/** Return what the address says: after #, else, for a page that is served, after ?. */
export function addressNow() {
  return location.hash.slice(1) || location.search.slice(1);
}

/** Put choices into the address: as a step for the browser's back button, or in the place of the step before. */
export function putAddress(text, asStep) {
  const page = location.href.split(/[#?]/)[0];
  const address = text ? `${page}#${text}` : page;
  if (asStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** Call `travelled()` after the browser's back and forward, and after a change of the address by hand. */
export function watchAddress(travelled) {
  const stop = new AbortController();
  addEventListener("popstate", travelled, { signal: stop.signal });
  return () => stop.abort();
}

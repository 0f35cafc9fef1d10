// The browser's back and forward buttons turn into a call with what the address says then.

/** Call `travelled(address)`, an object of the address's words by name; returns a clean-up. */
export function watchTravel(travelled) {
  const stop = new AbortController();
  const tell = () => travelled(Object.fromEntries(new URLSearchParams(location.search)));
  addEventListener("popstate", tell, { signal: stop.signal });
  return () => stop.abort();
}

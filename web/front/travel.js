// The browser's back and forward buttons turn into a call with what the address says then.

/** Call `travelled(address)` with the lists of words that the address says under each name; returns a clean-up. */
export function watchTravel(travelled) {
  const stop = new AbortController();
  const tell = () => {
    const said = new URLSearchParams(location.search);
    travelled(Object.fromEntries([...said.keys()].map((name) => [name, said.getAll(name)])));
  };
  addEventListener("popstate", tell, { signal: stop.signal });
  return () => stop.abort();
}

// The part of the address after # holds what is chosen, so that a link to a file shows the same again.

/** Return { now, put, back, watch } of the address of a file; `start` is what it shows where its address says nothing. */
export function hashAddress(start = "") {
  return {
    /** Return what the address says: after #, else, for a page that is served, after ?. */
    now: () => location.hash.slice(1) || location.search.slice(1) || start,

    /** Put choices into the address, as a step for the browser's back button or `instead` of the step before. */
    put(text, instead = false) {
      const page = location.href.split(/[#?]/)[0];
      history[instead ? "replaceState" : "pushState"](null, "", text ? `${page}#${text}` : page);
    },

    back: (number) => history.go(-number),

    /** Call `travelled()` after the browser's back and forward, and after a change of the address by hand. */
    watch(travelled) {
      const stop = new AbortController();
      addEventListener("popstate", travelled, { signal: stop.signal });
      return () => stop.abort();
    },
  };
}

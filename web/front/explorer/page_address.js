// The part of the address after ? holds what is chosen, and the version of the data that a link was made with.

const DATA = "data";
const FINGERPRINT = /^([0-9a-f]{8})(?:\.|$)/;

/**
 * Return { age, now, put, back, watch, leave, carry, settle } of the address of the page around an element: `known` are the
 * names under which an explorer reads it, `version()` is the short one of the data now. Words under other names stay.
 *
 * Until it is settled what changed since a link was made, the address names the version that the link was made with.
 */
export function pageAddress(element, known, version) {
  const arrived = madeWith(location.search);
  let made = FINGERPRINT.exec(arrived)?.[1] ?? "";

  const written = (text) => {
    const foreign = [...wordsOf(location.search)].filter(([name]) => name !== DATA && !known.includes(name));
    const query = [new URLSearchParams(foreign).toString(), text, `${DATA}=${made || version()}`].filter(Boolean).join("&");
    return `${location.pathname}?${query}`;
  };
  /** Let the address name the version of the data, without a step more for the back button. */
  const carry = () => {
    const words = wordsOf(location.search);
    if (madeWith(location.search) === (made || version())) return;
    words.set(DATA, made || version());
    history.replaceState(history.state, "", `${location.pathname}?${words}`);
  };
  /** Say that how old the link was is of no interest any more. */
  const settle = () => {
    made = "";
    carry();
  };

  return {
    ...stepsAround(element),
    /** Return the fingerprint that the link came with, "" where how old it is is of no interest any more. */
    age: () => (made ? arrived : ""),
    now: () => location.search.slice(1),
    put: (text, instead = false) => history[instead ? "replaceState" : "pushState"](null, "", written(text)),
    back: (number) => history.go(-number),
    carry, settle,
  };
}

/** Return { watch, leave }: hear of the browser's steps as long as they stay on the page around an element. */
function stepsAround(element) {
  const page = location.pathname;
  let isLeft = false;

  /**
   * Call `travelled()` after the browser's back and forward on this page, and keep that from Streamlit, which would run
   * the page again; on the way to or from another page it must. Returns a clean-up.
   */
  const watch = (travelled) => {
    const stop = new AbortController();
    const hear = (event) => {
      isLeft ||= location.pathname !== page || !element.isConnected;
      if (isLeft) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      travelled();
    };
    // The first comes from history_first.js; a page that was kept from before that has the second alone.
    for (const name of ["neuromap-travel", "popstate"]) addEventListener(name, hear, { capture: true, signal: stop.signal });
    return () => stop.abort();
  };
  /** Say that the reader goes to another page: who comes back begins anew. */
  const leave = () => void (isLeft = true);
  return { watch, leave };
}

/** Return the version that an address says last, as what reads the rest of it does; "" where it says none. */
function madeWith(text) {
  return wordsOf(text).getAll(DATA).at(-1) ?? "";
}

function wordsOf(text) {
  return new URLSearchParams(text.replace(/&(?:amp;)+/g, "&"));
}

// Addresses turn into slides: each is asked for once, kept, and asked for before it is needed.

const MOST_KEPT = 60;

// What is wrong when an address has no slide: the server does not answer (0), or answers with this status and a reason.
class NoSlide extends Error {
  /**
   * @param {number} status
   * @param {string} [reason]
   */
  constructor(status, reason) {
    super(reason || (status ? `the server answers ${status}` : "the server does not answer"));
    this.status = status;
  }

  /** Whether the address is refused, so that to ask again is of no use. */
  get isFinal() {
    return this.status >= 400 && this.status < 500;
  }
}

/** @import { Slide } from "../shared/types.js" */
/** @typedef {ReturnType<typeof createSlides>} Slides */
/** @typedef {NoSlide} MissingSlide */

/**
 * Return { of(address), ahead(address), forget() }; `ask` is fetch, `shape` says which shape the window has.
 * @param {() => string} shape
 */
export function createSlides(shape, ask = fetch, home = document.baseURI) {
  /** @type {Map<string, Promise<Slide>>} */
  const kept = new Map();

  /** @param {string} address */
  function of(address) {
    const key = `${shape()} ${address}`;
    return kept.get(key) ?? keep(key, load(address));
  }

  /**
   * @param {string} key
   * @param {Promise<Slide>} coming
   */
  function keep(key, coming) {
    kept.set(key, coming);
    coming.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT) kept.delete(oldest);
    return coming;
  }

  /**
   * @param {string} address
   * @returns {Promise<Slide>}
   */
  async function load(address) {
    const asked = new URLSearchParams(address);
    asked.set("shape", shape());
    const answer = await ask(new URL(`neuromap/slide?${asked}`, home)).catch(() => null);
    if (!answer?.ok) throw new NoSlide(answer?.status ?? 0, await reasonOf(answer));
    return answer.json();
  }

  return { of, ahead: (/** @type {string} */ address) => of(address).catch(() => null), forget: () => kept.clear() };
}

/**
 * Return why an answer is none, "" where it does not say so.
 * @param {Response | null} answer
 * @returns {Promise<string>}
 */
async function reasonOf(answer) {
  const found = answer && await answer.json().catch(() => null);
  return typeof found?.error === "string" ? found.error : "";
}

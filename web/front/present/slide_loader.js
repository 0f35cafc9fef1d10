// Addresses turn into slides: each is asked for once, kept, and asked for before it is needed.

const MOST_KEPT = 60;

// What is wrong when an address has no slide: the server does not answer (0), or answers with this status.
class NoSlide extends Error {
  constructor(status) {
    super(status ? `the server answers ${status}` : "the server does not answer");
    this.status = status;
  }
}

/** Return { of(address), ahead(address), forget() }; `ask` is fetch, `shape` says which shape the window has. */
export function createSlides(shape, ask = fetch, home = document.baseURI) {
  const kept = new Map();

  function of(address) {
    const key = `${shape()} ${address}`;
    if (!kept.has(key)) keep(key, load(address));
    return kept.get(key);
  }

  function keep(key, coming) {
    kept.set(key, coming);
    coming.catch(() => kept.delete(key));
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
  }

  async function load(address) {
    const asked = new URLSearchParams(address);
    asked.set("shape", shape());
    const answer = await ask(new URL(`neuromap/slide?${asked}`, home)).catch(() => null);
    if (!answer?.ok) throw new NoSlide(answer?.status ?? 0);
    return answer.json();
  }

  return { of, ahead: (address) => of(address).catch(() => {}), forget: () => kept.clear() };
}

// A file that changes on the server turns into a call: the open page asks once a second which version there is.

const PAUSE = 1000;
const LONGEST_PAUSE = 15000;

/** Call `changed(version)` when the served version is not `current()`; returns a clean-up. */
export function watchVersion(current, changed, address = new URL("neuromap/version", document.baseURI)) {
  let timer = 0;
  let pause = PAUSE;
  let told = "";
  let stopped = false;

  async function ask() {
    const version = document.hidden ? null : await served(address);
    if (stopped) return;
    pause = version === undefined ? Math.min(pause * 2, LONGEST_PAUSE) : PAUSE;
    if (version && version !== current() && version !== told) {
      told = version;
      changed(version);
    }
    timer = setTimeout(ask, pause);
  }

  timer = setTimeout(ask, PAUSE);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Return the version, or undefined where the server does not answer. */
async function served(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok ? (await answer.json()).version : undefined;
  } catch {
    return undefined;
  }
}

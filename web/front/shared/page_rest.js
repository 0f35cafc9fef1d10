// What was sent to the server turns into the moment at which the page has its answer.

const MOMENT = 50;

/** Return whether the server is working on something for this page. */
export function isWorking() {
  return document.querySelector("[data-test-script-state=running]") !== null;
}

/**
 * Act as soon as nothing is being worked on. What was just sent is not begun with at once; returns how to give up.
 * @param {() => void} act
 * @param {number} begun until when to wait for the page to begin with it, 0 where nothing was sent
 * @param {number} end when to act at the latest
 */
export function onceAnswered(act, begun, end) {
  /** @type {ReturnType<typeof setTimeout>} */
  let waits;
  let latest = begun;
  const look = () => {
    const works = isWorking();
    if ((works || Date.now() < latest) && Date.now() < end) {
      latest = works ? 0 : latest;
      waits = setTimeout(look, MOMENT);
    } else act();
  };
  waits = setTimeout(look, 0);
  return () => clearTimeout(waits);
}

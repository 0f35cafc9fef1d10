// An element that has left the page is cleaned up: not at once, because Streamlit unmounts to bring up to date, too.

const MOMENT = 1000;

/**
 * Return a function for Streamlit to call: a moment later it cleans up, if the element is then gone.
 * @param {Element} element
 * @param {() => void} cleanUp
 */
export function onceGone(element, cleanUp) {
  return () => void setTimeout(() => element.isConnected || cleanUp(), MOMENT);
}

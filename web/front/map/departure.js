// A link that Python puts on the page is followed as a click would: the way to another page is one step of the history.

/** @type {WeakSet<HTMLAnchorElement>} */
const done = new WeakSet();

/**
 * Follow the link in the container with a key as soon as it is there, once, while the asking element is on the page.
 * @param {string} container
 * @param {Element} asking
 */
export function followLinkIn(container, asking) {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector(`.st-key-${container} a`);
  if (!asking.isConnected || (link && done.has(link))) return;
  if (!link) return void requestAnimationFrame(() => followLinkIn(container, asking));
  done.add(link);
  link.click();
}

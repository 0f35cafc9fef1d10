// How far down its page a map begins turns into a length for the page's style: what opens beside the map begins there too.

const PAGE = ".stMainBlockContainer";

/**
 * Write `--neuromap-top` again whenever the rows above the map take more or less of the page. Returns a clean-up.
 * @param {HTMLElement} host
 */
export function measureTop(host) {
  /** @type {HTMLElement | null} */
  const page = host.closest(PAGE);
  if (!page) return () => {};
  const measuring = new ResizeObserver(() => {
    const top = host.getBoundingClientRect().top - page.getBoundingClientRect().top;
    page.style.setProperty("--neuromap-top", `${Math.round(top)}px`);
  });
  measuring.observe(page);
  return () => measuring.disconnect();
}

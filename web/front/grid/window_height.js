// The room below an element turns into its height, so that a table fills the window.

// The first line of the faults below shows that there are any.
const BELOW = 52;
const LEAST = 300;

/**
 * Let an element reach down to the lower edge of the window, whatever stands above it; returns a clean-up.
 * @param {HTMLElement} home
 */
export function fillWindow(home) {
  const fit = () => {
    const room = innerHeight - home.getBoundingClientRect().top - scrolled(home) - BELOW;
    home.style.height = `${Math.max(LEAST, Math.floor(room))}px`;
  };
  const watch = new ResizeObserver(fit);
  watch.observe(document.body);
  if (home.parentElement) watch.observe(home.parentElement);
  addEventListener("resize", fit);
  fit();
  return () => {
    watch.disconnect();
    removeEventListener("resize", fit);
  };
}

/** How far the page around an element is scrolled. @param {HTMLElement} home */
function scrolled(home) {
  const page = home.closest("[data-testid=stMain]");
  return page?.scrollTop ?? 0;
}

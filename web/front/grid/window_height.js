// The room below an element turns into its height, so that a table fills the window.

// What stands below shows that there are faults: so much of it is seen at least, and at most.
const BELOW = 52;
const MOST_BELOW = 180;
const FIRST_FAULT = ".st-key-fault_0";
const MARGIN = 8;
const LEAST = 300;

/**
 * Let an element reach down to the lower edge of the window, but for the first fault below it, whatever stands above it;
 * returns a clean-up.
 * @param {HTMLElement} home
 */
export function fillWindow(home) {
  let below = BELOW;
  const fit = () => {
    const { top, bottom } = home.getBoundingClientRect();
    // A fault that is mended leaves its room: rows that were scrolled to stay where they are.
    below = Math.max(below, roomBelow(bottom));
    const room = innerHeight - top - scrolled(home) - below;
    home.style.height = `${Math.max(LEAST, Math.floor(room))}px`;
  };
  const fitAnew = () => {
    below = BELOW;
    fit();
  };
  const watch = new ResizeObserver(fit);
  const page = home.closest("[data-testid=stMainBlockContainer]");
  for (const part of [document.body, home.parentElement, page]) if (part) watch.observe(part);
  addEventListener("resize", fitAnew);
  fit();
  return () => {
    watch.disconnect();
    removeEventListener("resize", fitAnew);
  };
}

/** Return how much of what stands below an edge is to be seen. @param {number} edge */
function roomBelow(edge) {
  const fault = document.querySelector(FIRST_FAULT)?.getBoundingClientRect();
  return fault ? Math.min(MOST_BELOW, fault.bottom - edge + MARGIN) : 0;
}

/** How far the page around an element is scrolled. @param {HTMLElement} home */
function scrolled(home) {
  const page = home.closest("[data-testid=stMain]");
  return page?.scrollTop ?? 0;
}

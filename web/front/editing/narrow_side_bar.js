// A click in the side bar on a narrow screen, where it lies over the page, turns into its being shut: what came of the click is below.

const NARROW = 700;
const ACTS = ["undo", "redo", "review", "save_now"].map((key) => `.st-key-${key} button`).join(", ");
const SHUT = "[data-testid=stSidebarCollapseButton] button";

/**
 * Shut the side bar after an act of it, where it covers the page.
 * @param {Event} event
 */
export function shutSideBar({ target }) {
  if (innerWidth > NARROW || !(target instanceof Element)) return;
  const act = target.closest(ACTS);
  if (act instanceof HTMLButtonElement && !act.disabled) act.closest("[data-testid=stSidebar]")?.querySelector(SHUT)?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
}

// The arrow keys in an open menu turn into a walk along its buttons and links, and do not scroll the page behind it.

const STEPS = { ArrowDown: 1, ArrowUp: -1 };

/** Let the keys walk from button to button of a menu, round its ends; its own button leads to the first or the last. */
export function walkRows(menu) {
  menu.addEventListener("keydown", (event) => {
    const by = STEPS[event.key];
    if (!by || !menu.open) return;
    event.preventDefault();
    const rows = [...menu.querySelectorAll("button, a")];
    const from = rows.indexOf(event.target);
    const start = from < 0 && by < 0 ? 0 : from;
    rows[(start + by + rows.length) % rows.length]?.focus();
  });
}

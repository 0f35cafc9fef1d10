// What stands above the map, and the legend below it, turn into the height that the map may have: all three in one window.

/**
 * Write `--above` and `--below` into the style of the viewer: how much of the window is taken above the map, and by what has
 * to be in sight below it. Returns { measure(), close() }: measure at once, and stop following what grows or shrinks.
 */
export function mapHeight({ viewer, stage, legend, above }) {
  const measure = () => {
    const [top, room, low] = [topOf(viewer), stage.getBoundingClientRect(), legend.getBoundingClientRect()];
    const set = (name, length) => viewer.style.setProperty(name, `${Math.ceil(length)}px`);
    set("--above", room.top - top);
    // Where it is folded, as on a phone, it takes no room.
    if (low.height) set("--below", low.bottom - room.bottom);
  };
  const watching = new ResizeObserver(measure);
  // What else a page around the explorer has above it comes and goes on its own.
  const around = viewer.closest(".stMainBlockContainer");
  [...above, legend, ...(around ? [around] : [])].forEach((part) => watching.observe(part));
  return { measure, close: () => watching.disconnect() };
}

/** Return where the window of the page begins, as far as it has been scrolled. */
function topOf(viewer) {
  const scroller = viewer.closest(".stMain") ?? document.documentElement;
  const { top } = scroller.getBoundingClientRect();
  return scroller === document.documentElement ? top : top - scroller.scrollTop;
}

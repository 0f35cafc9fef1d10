// The window turns into the shape of room that maps are laid out for.

/** Return "tall" for a phone held upright, else "wide". */
export function shapeOfWindow() {
  return innerWidth < 0.8 * innerHeight ? "tall" : "wide";
}

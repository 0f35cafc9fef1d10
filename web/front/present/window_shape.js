// The window turns into the shape of room that maps are laid out for.

import { isPhone } from "../shared/phone_shape.js";

/** Return "phone", "tall" for a tablet held upright, else "wide". */
export function shapeOfWindow() {
  if (isPhone()) return "phone";
  return innerWidth < 0.8 * innerHeight ? "tall" : "wide";
}

// The ways to practise, in the order in which a first visit goes through them; who adds one adds its line here.

import { openReadAlong } from "../modes/read_along.js";
import { openRecall } from "../modes/recall.js";

/** `open(element, context)` returns the clean-up of a mode; `name` stands in the address, `label` on the button. */
export const MODES = [
  { name: "read along", label: "Read along", open: openReadAlong },
  { name: "recall", label: "Recall", open: openRecall },
];

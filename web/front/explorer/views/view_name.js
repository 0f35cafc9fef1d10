// What is shown turns into a name that it may be kept under.

import { nameOf } from "../trail/trail.js";

/** Return what is selected or in focus, else what is asked, the community, the levels or the map, with its year. */
export function viewName(library, choices) {
  const ends = choices.ask ? [choices.from, choices.to].filter(Boolean).join(" → ") : "";
  const what = nameOf(library, choices) || ends || choices.community?.at(-1) || choices.level.join(", ") || library.title;
  return [what, ...choices.until].join(", ");
}

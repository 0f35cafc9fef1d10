// The address of a task turns into the view that it is about.

import { practisedView } from "./practised_view.js";
import { readPracticeAddress } from "./practice_address.js";

/** Return the view of a library, as the practice page reads it from the query of a task. */
export function viewOfTask(library, task) {
  return practisedView(library, readPracticeAddress(task).view);
}

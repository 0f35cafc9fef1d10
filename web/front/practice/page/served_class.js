// A page of the server turns into the class page: the library comes by GET, and nothing of what students handed in is sent.

import { libraryOfEdition, servedSource } from "../../explorer/source/served_source.js";
import { openClass } from "../class_page/class_page.js";
import { openServed } from "./served_page.js";
import { viewOfTask } from "./view_of_task.js";

const host = { task: "task", back: (query) => (query ? `./?${query}` : "./"), viewOf: viewOfTask };

/** A promise of the page's clean-up. */
export const shownClass = openServed({
  title: "Class page",
  heading: "Class page",
  styles: ["practice", "class_page"],
  nothing: "There is no map yet: the file has no relation that can be read.",
  back: () => host.back(""),
  find,
  open: (element, { library }, data) => openClass(element, library, { source: servedSource(data), host }),
});

/** Of a file that is large the part is had that the address of the page names: nothing of a task is sent. */
async function find(data, edition, isByPart) {
  const view = location.search.slice(1);
  const part = isByPart && view ? await libraryOfEdition(data, `${edition}~${encodeURIComponent(view)}`) : null;
  const library = part?.part?.large ? part : await libraryOfEdition(data, edition);
  return library.error ? library : { library };
}

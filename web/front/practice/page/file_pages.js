// The address of a file that works offline turns into one of its two pages: the map, or the practice of a view of it.

import { openFile } from "../../explorer/offline_host.js";
import { packedSource } from "../../explorer/source/packed_source.js";
import { openPractice } from "./practice_page.js";
import { practiceHash } from "./practice_address.js";

/** Show in an element what the address says, and follow it; of the other page nothing stays in the document. */
export function openPages(element, data) {
  const page = { isPractice: null, close: () => {} };
  const turn = () => {
    const isPractice = Boolean(data.practice) && practiceHash(location.hash) !== null;
    if (isPractice === page.isPractice) return;
    page.close();
    page.isPractice = isPractice;
    page.close = isPractice ? practice(element, data) : openFile(element, data).close;
    scrollTo(0, 0);
  };
  // Before what the map itself hears, which the other page must not.
  addEventListener("popstate", turn);
  turn();
}

function practice(element, data) {
  const title = document.title;
  document.title = `Practise - ${data.title}`;
  const host = {
    query: () => practiceHash(location.hash) ?? "",
    // A file begins with a view of its own where the address says nothing at all.
    back: (query) => `#${query || "&"}`,
    edit: null,
  };
  const close = openPractice(element, data, data.practice, { source: packedSource(data, () => true), host });
  return () => {
    document.title = title;
    close();
  };
}

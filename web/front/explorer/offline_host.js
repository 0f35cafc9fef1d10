// A file that works offline is a host of the explorer: its pictures came along, and its address stands behind #.

import { openExplorer } from "./explorer.js";
import { hashAddress } from "./hash_address.js";
import { packedSource } from "./source/packed_source.js";
import { isEmbedded } from "./views/embed_snippet.js";

/** Show the map of a file's data in an element; returns the explorer. */
export function openFile(element, data) {
  const [practise, task] = ["practise", "task"].map((word) => (data.practice ? (query) => (query ? `#${word}&${query}` : `#${word}`) : null));
  const host = { kind: "file", isEmbedded: isEmbedded(location.search), framedBy: null, address: hashAddress(data.start), practise, task, classPage: data.practice ? "#class" : null, present: null, edit: null, files: null, changes: null, fingerprintName: null };
  return openExplorer(element, data, { source: packedSource(data), host });
}

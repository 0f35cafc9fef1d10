// What this browser keeps of practising turns into what a reader would still know of a library today.

import { knownRelations } from "../../practice/memory/known_relations.js";
import { progressStore } from "../../practice/memory/progress_store.js";

const NOTHING_KEPT = "The address asks for your memory on the map, but nothing of this map was practised in this browser yet.";

/** Return for each relation that was practised here how likely it is still known, from 0 to 1. */
export function ownMemory({ title, relations }, storage = undefined, now = Date.now()) {
  return knownRelations(relations, progressStore(title, storage).progress(), now);
}

/** Return { choices, misread } as they were read from an address, without the memory where there is none. */
export function withoutNoMemory({ choices, misread }, known) {
  if (!choices.memory || known.size) return { choices, misread };
  return { choices: { ...choices, memory: "" }, misread: [...misread, NOTHING_KEPT] };
}

// How long what thirty students hand in takes to become results and marks: `node bench/class_files.js`, by hand.

import { classOf, handIns } from "../web/front/practice/classroom/class_files.js";
import { marksOf } from "../web/front/practice/classroom/class_marks.js";
import { resultsOf } from "../web/front/practice/classroom/class_results.js";
import { POLARITIES, libraryWith, randomClass } from "../tests/web/front/practice/classroom/made_class.js";

const IDS = Array.from({ length: 440 }, (_, place) => `r${place}`);
const LIBRARY = libraryWith(IDS);
const ROUNDS = 15;

for (const [students, answers] of [[30, 15], [30, 40], [300, 40]]) {
  const files = randomClass(IDS, students, answers);
  const times = Array.from({ length: ROUNDS }, () => timeOf(files)).sort((one, other) => one - other);
  console.log(`${students} files of ${answers} answers: ${times[Math.floor(ROUNDS / 2)].toFixed(1)} ms (${times[0].toFixed(1)}–${times.at(-1).toFixed(1)})`);
}

function timeOf(files) {
  const begun = performance.now();
  const all = handIns(classOf(files, LIBRARY, ({ name }) => name));
  marksOf(resultsOf(all, POLARITIES, () => "increases"), all.length, POLARITIES);
  return performance.now() - begun;
}

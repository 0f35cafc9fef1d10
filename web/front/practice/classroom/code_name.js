// Two plain words turn into a code name, and one that somebody typed into what can stand in the name of a file.

/** @import { Random } from "../../shared/seeded_random.js" */

const KINDS =
  "amber ancient autumn bold brave bright broad calm clear clever cloudy coastal cosy crisp curly dappled deep distant early eager " +
  "evening fair fast feathered fern fleet floating fresh frosty gentle giant glad golden grand grey happy hazel hidden high hollow " +
  "honest humble indigo jolly keen kind late lilac lively lone long loud lucky merry mild misty morning mossy narrow neat nimble " +
  "noble northern olive open orange patient pearl plain polite proud purple quick quiet rapid ready red river rosy round royal " +
  "sandy scarlet silent silver sleepy small smooth snowy soft southern spring stable starry steady still stormy sunny swift tall " +
  "teal tidy tiny tranquil turquoise upland velvet violet warm western white wild windy winter wise wooden young";
const THINGS =
  "acorn anchor apple badger bamboo basket beacon bear beaver birch blossom boat bridge brook button cabin canoe canyon castle cedar " +
  "cherry cloud clover comet compass coral crane creek cricket daisy deer dolphin dove drum eagle elk falcon feather fern finch " +
  "fjord flute forest fox garden glacier goose grove guitar harbour hare hawk hazelnut hedgehog heron hill island ivy jay kettle " +
  "kite lagoon lake lantern lark leaf lemon lighthouse lily lizard lynx maple marble meadow melon mill moon moth mountain nest oak " +
  "ocean orchard otter owl panda pebble pelican penguin pepper piano pine planet plum pond poppy puffin quilt rabbit raven reed " +
  "ridge robin rocket saddle sail salmon seal shell ship sparrow star stone swan tiger tower trail tulip turtle valley violin walnut " +
  "whale willow window wren zebra";
const LONGEST = 40;
// What a file's name may hold on every system, and what hides which way a name runs.
const NOT_IN_A_FILE = /[^\p{L}\p{M}\p{N}._-]+/gu;

/** Return two plain words by chance, as "amber-otter". @param {Random} random */
export function proposedName(random) {
  return [KINDS, THINGS].map((words) => oneAmong(words.split(" "), random)).join("-");
}

/** Return a name as it is handed in: on one line, without blanks around it, of so many letters at most. @param {string} typed */
export function codeName(typed) {
  return [...typed.replace(/\s+/g, " ").trim()].slice(0, LONGEST).join("").trim();
}

/** Return the name of the file that somebody of a code name hands in. @param {string} name */
export function handInFile(name) {
  const letters = name.replace(NOT_IN_A_FILE, "-").replace(/^[-.]+|[-.]+$/g, "");
  return `neuromap-answers-${letters || "student"}.json`;
}

/** @type {(words: string[], random: Random) => string} */
function oneAmong(words, random) {
  return words[Math.floor(random() * words.length)];
}

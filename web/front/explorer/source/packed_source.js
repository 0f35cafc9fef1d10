// The pictures that came along with a file are the source of an explorer: each is there at once.

import { isPhone, onTurn } from "../../shared/phone_shape.js";
import { cutOut, pickForAnswer } from "./answer_picture.js";
import { pickPicture } from "./pick_picture.js";
import { relationIds, unpacker } from "./unpack.js";

const EMPTY = { id: "empty", kind: "map", scope: "", focus: null, width: 1, height: 1, nodes: [], edges: [], relations: [], headings: [] };

/**
 * Return { picture(library, plan), onTurn(call) } over the packed pictures of a file: the one that suits a plan and the window
 * best, an empty one where none does; one that is not folded as wanted where that is not there. `onTurn` tells when pictures of another shape are wanted;
 * `isNarrow()` says whether those of a phone are.
 */
export function packedSource({ pictures, shared }, isNarrow = isPhone) {
  const pictureAt = unpacker({ pictures, shared });
  const index = pictures.map((picture) => ({
    ids: new Set(relationIds(picture, shared)), focus: picture.focus ?? "", kind: picture.kind, auto: picture.auto, scrolled: picture.scrolled,
    folded: (picture.folded ?? []).join("\n"),
  }));

  const picture = (_, { scoped, at, narrowed, choices: { focus, layout } }) => {
    const wanted = new Set(scoped.map(({ id }) => id));
    const pick = (fold) => pickAmong(index, (one) => one.folded === fold, (some) =>
      narrowed ? pickForAnswer(some, wanted, layout, isNarrow()) : pickPicture(some, wanted, focus, layout, isNarrow()));
    // Where nothing is folded like that, the map is shown unfolded.
    const asFolded = pick([...new Set(at.values())].sort().join("\n"));
    const number = asFolded < 0 ? pick("") : asFolded;
    if (number < 0) return EMPTY;
    return narrowed ? cutOut(pictureAt(number), wanted) : around(pictureAt(number), focus);
  };
  return { picture, onTurn };
}

/** Return the number of the picture that is picked of those that will do, -1 where none is. */
function pickAmong(pictures, isMeant, pick) {
  const numbers = pictures.flatMap((picture, number) => (isMeant(picture) ? [number] : []));
  return numbers[pick(numbers.map((number) => pictures[number]))] ?? -1;
}

/** Return the picture as one around the focus, which then stays visible whatever the filters hide. */
function around(picture, focus) {
  return !focus || picture.focus === focus ? picture : { ...picture, focus, id: `${picture.id} ${focus}` };
}

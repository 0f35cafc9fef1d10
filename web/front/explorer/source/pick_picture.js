// What is to be laid out turns into the picture that suits it best, of those that the page has.

/**
 * Return the number of the best of the pictures, each { ids, focus, kind, auto, scrolled }, or -1 where there is none.
 *
 * The best one leaves out the fewest of the wanted relations, then is made for this shape of window - for a phone where it
 * is scrolled -, a matrix for any, then of the kind asked for, then has the focus, then holds the fewest others: those are hidden. A picture
 * with another focus will not do.
 */
export function pickPicture(pictures, wanted, focus, layout, phone = false) {
  let best = -1;
  let fewest = [];
  pictures.forEach((picture, number) => {
    if (picture.focus && picture.focus !== focus) return;
    const held = [...wanted].filter((id) => picture.ids.has(id)).length;
    const misfit = layout === "auto" ? !picture.auto : picture.kind !== layout;
    const isOtherShape = picture.kind !== "matrix" && Boolean(picture.scrolled) !== phone;
    const rank = [wanted.size - held, Number(isOtherShape), Number(misfit), Number(picture.focus !== focus), picture.ids.size - held];
    if (best < 0 || isLess(rank, fewest)) [best, fewest] = [number, rank];
  });
  return best;
}

function isLess(first, second) {
  const place = first.findIndex((value, at) => value !== second[at]);
  return place >= 0 && first[place] < second[place];
}

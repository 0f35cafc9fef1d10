// An event of the pointer turns into whether the hand has moved: a page that slides under a resting pointer sends events, too.

/**
 * Return whether the pointer itself has moved since its last event.
 * @param {{ movementX: number, movementY: number }} event
 */
export function hasMoved({ movementX, movementY }) {
  return movementX !== 0 || movementY !== 0;
}

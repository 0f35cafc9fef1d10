// A place in a row of so many turns into a place on a round shape, on which boxes keep apart.

// On a round shape no straight line between two places leads through a third one; one with corners leaves them more room than an oval.
const ROUNDNESS = 2 / 3;

/**
 * Return how far right and down of the middle a place is, from -1 to 1: all go around by the clock from the top, and each as
 * far above or below the one before as any other.
 * @param {number} place
 * @param {number} number
 * @returns {[number, number]}
 */
export function ringPlace(place, number) {
  const way = (2 * place) / number;
  const down = way <= 1 ? 2 * way - 1 : 3 - 2 * way;
  const across = (1 - down ** 2) ** (ROUNDNESS / 2);
  return [way <= 1 ? across : -across, down];
}

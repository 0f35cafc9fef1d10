// Digits and Enter turn into the number of a step, as in other presentation programs.

const LONGEST = 3;
/** For how many seconds a number waits for its Enter. */
export const PATIENCE = 5;

/** @typedef {{ typed: boolean, number?: number }} Typing whether a command was part of a number, and the number once it is whole */

/**
 * Return a function that takes each command; `say(text, seconds)` hears of a number that is not whole.
 *
 * "0" after a digit belongs to the number, alone it is a command of its own; Escape takes a number back, and does nothing else then.
 * @param {(text: string, seconds: number) => void} say
 */
export function createTypedNumber(say, now = Date.now) {
  let digits = "";
  let until = 0;

  return (/** @type {string} */ command) => {
    const begun = now() < until ? digits : "";
    digits = digitsWith(begun, command);
    until = now() + PATIENCE * 1000;
    if (digits) say(`Step ${digits}: press Enter`, PATIENCE);
    const isWhole = begun && command === "enter";
    const isTakenBack = begun && command === "leave";
    if (!isWhole && !isTakenBack) return /** @type {Typing} */ ({ typed: Boolean(digits) });
    say("", 0);
    return isWhole ? { typed: true, number: Number(begun) } : { typed: true };
  };
}

/**
 * Have a digit take the focus from a button: the Enter after it belongs to the number.
 * @param {string} command
 */
export function leaveButton(command) {
  if (/^\d$/.test(command)) /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
}

/**
 * @param {string} begun
 * @param {string} command
 */
function digitsWith(begun, command) {
  const digit = command === "fit" && begun ? "0" : command;
  return /^\d$/.test(digit) && begun.length < LONGEST ? begun + digit : "";
}

// The day of an exam turns into the moment before which all has to be known, and into words.

const DAY_TEXT = /^\d{4}-\d\d-\d\d$/;

/** Return whether a text is a day of the calendar, as 2026-12-15. @param {string} text */
export function isDay(text) {
  return DAY_TEXT.test(text) && !Number.isNaN(momentOf(text)) && dayOf(momentOf(text)) === text;
}

/** Return when the day of an exam begins where the browser is, null where there is none. @param {string} day */
export function examMoment(day) {
  return isDay(day) ? momentOf(day) : null;
}

/** Return the day of a moment by the calendar of the browser, as 2026-12-15. @param {number} moment */
export function dayOf(moment) {
  const date = new Date(moment);
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, "0"));
  return `${year.padStart(4, "0")}-${month}-${day}`;
}

/** Return a day in words, as 15 December 2026. @param {string} day */
export function dayWords(day) {
  return new Date(momentOf(day)).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** @param {string} day */
function momentOf(day) {
  return new Date(`${day}T00:00:00`).getTime();
}

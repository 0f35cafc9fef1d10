// How the line to a presenter is turns into words for who follows.

/** @typedef {"waiting" | "live" | "cut" | "lost" | "none" | "full" | "left" | "ended"} Line how the line to the presenter is */

/** The status of a presentation that is over for good. */
export const ENDED = 410;

/** @type {Record<number, Line>} How the line is that was refused with a status. */
export const LOST = { 404: "none", 503: "full" };
/** @type {Record<Line, string>} */
export const SAID = {
  waiting: "Waiting for the presenter …",
  live: "",
  cut: "The servers do not reach each other now, so this may be an earlier step. It goes on by itself.",
  lost: "The line is broken; it is tried again. What you see stays.",
  none: "There is no such presentation now. If it begins again, it appears here.",
  full: "No more people can follow this presentation. It is tried again.",
  left: "The presenter has left. What you see stays; if the presenter comes back, it goes on here.",
  ended: "",
};

export const ENDING = "The presenter has ended the presentation. What you see stays, to look around.";

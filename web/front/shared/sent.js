// What a part of the page sends to the server turns into an event, for whoever waits for the answer in another script.

export const SENT = "neuromap-sent";

/**
 * Say that an element has sent something.
 * @param {HTMLElement} element
 */
export function announceSent(element) {
  element.dispatchEvent(new CustomEvent(SENT, { bubbles: true }));
}

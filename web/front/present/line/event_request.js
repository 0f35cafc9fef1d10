// One request for a stream turns into its messages, until it ends, is refused or falls silent.

import { createReader } from "./event_parser.js";

/** @import { StreamMessage } from "./event_parser.js" */

/**
 * @typedef {object} StreamRequest
 * @property {Record<string, string>} headers
 * @property {AbortController} call ends the request
 * @property {() => void} open hears that the server sends
 * @property {(message: StreamMessage) => void} heard
 */

// The server gives a sign of life every 10 seconds: a line that is silent for longer is dead, as after a phone's sleep.
const SILENCE = 25000;

/**
 * Return the status with which the server refused, 0 after the line has broken; throws where it was never there.
 * @param {URL} address
 * @param {StreamRequest} request
 */
export async function readStream(address, { headers, call, open, heard }) {
  const silence = watchSilence(() => call.abort());
  try {
    const answer = await fetch(address, { headers, cache: "no-store", signal: call.signal });
    if (!answer.ok || !answer.body) return answer.status;
    open();
    const read = createReader(heard);
    const letters = new TextDecoder();
    for (const reader = answer.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return 0;
      silence.end();
      read(letters.decode(value, { stream: true }));
    }
  } finally {
    silence.stop();
  }
}

/**
 * Call `dead()` after a silence; `end()` begins it anew.
 * @param {() => void} dead
 */
function watchSilence(dead) {
  let timer = setTimeout(dead, SILENCE);
  return {
    stop: () => clearTimeout(timer),
    end: () => {
      clearTimeout(timer);
      timer = setTimeout(dead, SILENCE);
    },
  };
}

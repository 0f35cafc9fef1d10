// A stream of the server turns into messages, for as long as the page is open: a broken line is called again.

import { readStream } from "./event_request.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8000;
// What the server does not know may come, but not soon.
const UNKNOWN = 404;
const LONGEST_PAUSE_UNKNOWN = 30000;

/**
 * What is done with a stream: with a message, with a line that stands, and with one that breaks or is refused with a
 * status (0 where the server does not answer).
 * @typedef {object} FeedListener
 * @property {(data: any) => void} heard
 * @property {() => void} [open]
 * @property {(status: number) => void} [lost]
 * @property {Record<string, string>} [headers]
 */

/**
 * Listen to a stream. Returns a function that hangs up.
 * @param {URL} address
 * @param {FeedListener} listener
 */
export function listenToFeed(address, { heard, open = () => {}, lost = () => {}, headers = {} }) {
  const line = { call: new AbortController(), pause: FIRST_PAUSE, lastId: "", timer: 0 };

  async function dial() {
    clearTimeout(line.timer);
    const call = (line.call = new AbortController());
    const named = line.lastId ? { ...headers, "Last-Event-ID": line.lastId } : headers;
    const status = await readStream(address, { headers: named, call, open: stands, heard: hear }).catch(() => 0);
    // Who has hung up or dialled again meanwhile waits for nothing here.
    if (call === line.call) lost(status);
    if (call !== line.call) return;
    line.timer = setTimeout(dial, line.pause);
    line.pause = Math.min(line.pause * 2, status === UNKNOWN ? LONGEST_PAUSE_UNKNOWN : LONGEST_PAUSE);
  }

  function stands() {
    open();
    line.pause = FIRST_PAUSE;
  }

  /** @param {import("./event_parser.js").StreamMessage} message */
  function hear({ id, data }) {
    line.lastId = id || line.lastId;
    heard(data);
  }

  const stop = listenToWaking(() => {
    if (!line.timer) return;
    line.pause = FIRST_PAUSE;
    line.call.abort();
    dial();
  });
  dial();
  return () => {
    stop();
    clearTimeout(line.timer);
    line.call.abort();
    line.call = new AbortController();
  };
}

/**
 * Call when the network is there again, and when the page is looked at again; returns a clean-up.
 * @param {() => void} awake
 */
function listenToWaking(awake) {
  const stop = new AbortController();
  addEventListener("online", awake, { signal: stop.signal });
  document.addEventListener("visibilitychange", () => document.hidden || awake(), { signal: stop.signal });
  return () => stop.abort();
}

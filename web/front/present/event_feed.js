// A stream of the server turns into messages, for as long as the page is open: a broken line is called again.

import { createReader } from "./event_parser.js";

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 8000;
// The server gives a sign of life every 10 seconds: a line that is silent for longer is dead, as after a phone's sleep.
const SILENCE = 25000;

/**
 * Call `heard(data)` for each message, `open()` when the line stands and `lost(status)` when it breaks or is refused
 * (0 where the server does not answer). Returns a function that hangs up.
 */
export function listenToFeed(address, { heard, open = () => {}, lost = () => {}, headers = {} }) {
  const line = { stopped: false, call: null, pause: FIRST_PAUSE, lastId: "", timer: 0, watch: 0 };

  async function dial() {
    clearTimeout(line.timer);
    line.call = new AbortController();
    const status = await listen(line.call).catch(() => 0);
    clearTimeout(line.watch);
    if (line.stopped) return;
    lost(status);
    line.timer = setTimeout(dial, line.pause);
    line.pause = Math.min(line.pause * 2, LONGEST_PAUSE);
  }

  /** Return the status with which the server refused, 0 after the line has broken. */
  async function listen(call) {
    watch(call);
    const named = line.lastId ? { ...headers, "Last-Event-ID": line.lastId } : headers;
    const answer = await fetch(address, { headers: named, cache: "no-store", signal: call.signal });
    if (!answer.ok) return answer.status;
    open();
    line.pause = FIRST_PAUSE;
    const read = createReader(({ id, data }) => {
      line.lastId = id || line.lastId;
      heard(data);
    });
    const letters = new TextDecoder();
    for (const reader = answer.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) return 0;
      watch(call);
      read(letters.decode(value, { stream: true }));
    }
  }

  function watch(call) {
    clearTimeout(line.watch);
    line.watch = setTimeout(() => call.abort(), SILENCE);
  }

  const stop = new AbortController();
  const wake = () => {
    if (document.hidden || !line.timer) return;
    line.pause = FIRST_PAUSE;
    clearTimeout(line.timer);
    line.call.abort();
    dial();
  };
  addEventListener("online", wake, { signal: stop.signal });
  document.addEventListener("visibilitychange", wake, { signal: stop.signal });
  dial();
  return () => {
    line.stopped = true;
    stop.abort();
    clearTimeout(line.timer);
    line.call.abort();
  };
}

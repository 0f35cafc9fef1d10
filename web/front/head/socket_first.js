// A connection that is refused before it was ever open turns into a sentence about what helps: the page would stay empty.

{
  const PATIENCE = 2000;
  const Original = globalThis.WebSocket;
  /** @type {(address: string | URL) => boolean} */
  const isOfThePage = (address) => new URL(address, location.href).pathname.endsWith("/_stcore/stream");
  const state = { opened: false, timer: 0 };
  const told = document.createElement("div");

  const opened = () => {
    state.opened = true;
    clearTimeout(state.timer);
    told.remove();
    dispatchEvent(new Event("neuromap-connected"));
  };
  const closed = () => {
    if (!state.opened) state.timer ||= Number(setTimeout(tell, PATIENCE));
  };

  function tell() {
    const words = "The server's WebSocket connection is refused, so the page cannot start. A proxy between this browser and the app has to pass on the Upgrade and Connection headers; docs/hosting.md of the app has examples. ";
    const again = Object.assign(document.createElement("button"), { type: "button", textContent: "Try again" });
    again.addEventListener("click", () => location.reload());
    told.id = "neuromap-refused";
    told.setAttribute("role", "alert");
    told.append(words, again);
    Object.assign(told.style, {
      position: "fixed", zIndex: 1000000, inset: "20px 20px auto", maxWidth: "640px", margin: "0 auto", padding: "14px 18px", borderRadius: "8px",
      border: "2px solid #b8480c", background: "#ffffff", color: "#14202b", font: "16px/1.5 sans-serif",
    });
    Object.assign(again.style, { font: "inherit", padding: "2px 12px", cursor: "pointer" });
    document.body.append(told);
  }

  globalThis.WebSocket = class extends Original {
    /**
     * @param {string | URL} address
     * @param {string | string[]} [protocols]
     */
    constructor(address, protocols) {
      super(address, protocols);
      if (!isOfThePage(address)) return;
      this.addEventListener("open", opened);
      this.addEventListener("close", closed);
    }
  };
}

// While the server runs the script of a page its browser has nothing to do: then the front end of the map starts.

{
  const { front = "", edition = "" } = document.currentScript?.dataset ?? {};
  const start = () =>
    import(new URL(front, document.baseURI).href).then(({ prepare }) => prepare(edition)).catch(() => {});
  // What Streamlit says first goes out first.
  addEventListener("neuromap-connected", () => setTimeout(start), { once: true });
}

// What the map's canvas is told to write turns into `drawnText()`: the lines of its last frame, as really measured.

(() => {
  const prototype = CanvasRenderingContext2D.prototype;
  const { clearRect, fillText } = prototype;
  let lines = [];
  const ofMap = (context) => context.canvas.closest?.(".neuromap-canvas");

  prototype.clearRect = function (...area) {
    if (ofMap(this)) lines = [];
    return clearRect.apply(this, area);
  };

  // It is measured only when it is asked for: a map is painted far more often than it is read.
  prototype.fillText = function (text, x, y, ...rest) {
    if (ofMap(this)) {
      const { canvas, font, fillStyle: colour, globalAlpha: alpha } = this;
      lines.push({ canvas, text, font, colour, alpha, x, y, matrix: this.getTransform() });
    }
    return fillText.call(this, text, x, y, ...rest);
  };

  // The canvas has `devicePixelRatio` pixels for each of the page's.
  globalThis.drawnText = () => {
    const measure = document.createElement("canvas").getContext("2d");
    const density = globalThis.devicePixelRatio;
    return lines.map(({ canvas, text, font, colour, alpha, x, y, matrix: { a, d, e, f } }) => {
      const { left, top } = canvas.getBoundingClientRect();
      const [, size, family] = /([\d.]+)px (.*)/.exec(font);
      measure.font = font;
      return {
        text, family, colour, alpha, x: left + (a * x + e) / density, y: top + (d * y + f) / density,
        width: (a * measure.measureText(text).width) / density, size: (a * Number(size)) / density,
      };
    });
  };
})();

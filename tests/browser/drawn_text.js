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

  prototype.fillText = function (text, x, y, ...rest) {
    if (ofMap(this)) {
      const { a, d, e, f } = this.getTransform();
      const [, size, family] = /([\d.]+)px (.*)/.exec(this.font);
      lines.push({
        canvas: this.canvas, text, family, colour: this.fillStyle, alpha: this.globalAlpha,
        x: a * x + e, y: d * y + f, width: a * this.measureText(text).width, size: a * Number(size),
      });
    }
    return fillText.call(this, text, x, y, ...rest);
  };

  // The canvas has `devicePixelRatio` pixels for each of the page's.
  globalThis.drawnText = () =>
    lines.map(({ canvas, x, y, width, size, ...line }) => {
      const { left, top } = canvas.getBoundingClientRect();
      const density = globalThis.devicePixelRatio;
      return { ...line, x: left + x / density, y: top + y / density, width: width / density, size: size / density };
    });
})();

// What the browser has beside its own interfaces: vis-network's global, as far as it is used, and the map's host element.

import type { Box, Point, Position } from "./types.js";

type Drawing = { ctx: CanvasRenderingContext2D; id: string; x: number; y: number };
type Drawn = { drawNode(): void; nodeDimensions: { width: number; height: number } };
type VisNode = { id: string; x?: number; y?: number; ctxRenderer?: (drawing: Drawing) => Drawn };
type VisPointer = { pointer: { DOM: Position }; event: { type: string; isFinal: boolean; pointerType: string; srcEvent?: PointerEvent } };
type VisEvents = {
  click: VisPointer;
  dragging: unknown;
  dragStart: unknown;
  release: unknown;
  zoom: unknown;
  initRedraw: unknown;
  beforeDrawing: CanvasRenderingContext2D;
  afterDrawing: CanvasRenderingContext2D;
};

declare global {
  interface VisDataSet {
    add(nodes: VisNode[]): void;
    update(nodes: VisNode[]): void;
    clear(): void;
  }

  interface VisEmitter {
    emit(name: string): void;
    on(name: string, act: () => void): void;
    off(name: string): void;
  }

  interface VisNetwork {
    on<Name extends keyof VisEvents>(name: Name, act: (event: VisEvents[Name]) => void): void;
    once<Name extends keyof VisEvents>(name: Name, act: (event: VisEvents[Name]) => void): void;
    getPosition(id: string): Position;
    getScale(): number;
    getViewPosition(): Position;
    moveTo(view: { position?: Position; scale?: number }): void;
    setSize(width: string, height: string): void;
    setOptions(options: object): void;
    redraw(): void;
    destroy(): void;
    canvasToDOM(position: Position): Position;
    DOMtoCanvas(position: Position): Position;
    // Not documented: the map asks for drawings, sizes and hits in these ways.
    body: { view: { translation: Position }; emitter: VisEmitter; nodes: Record<string, { shape: { customSizeWidth: number; customSizeHeight: number } }> };
    selectionHandler: { getNodeAt(pointer: Position): { shape: object } | undefined };
    interactionHandler: { zoom(scale: number, pointer: Position): void };
  }

  interface Vis {
    DataSet: new (nodes: VisNode[]) => VisDataSet;
    Network: new (element: HTMLElement, data: { nodes: VisDataSet; edges: VisDataSet }, options: object) => VisNetwork;
  }

  // A script of vis-network sets it.
  var vis: Vis | undefined;

  /** What tests read of a map, in CSS pixels of the viewport. */
  interface MapSnapshot {
    scale: number;
    pointed: string | string[] | null;
    led: string;
    nodes: (Pick<Box, "id" | "kind" | "label" | "x" | "y" | "width" | "height"> & { fontPx: number; visible: boolean })[];
    edges: { id: string; source: string; target: string; polarity: string; visible: boolean }[];
    curves: { relations: string[]; path: Point[] }[];
  }

  interface HTMLElement {
    neuromap?: { snapshot(): MapSnapshot };
  }
}

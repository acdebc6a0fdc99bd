export type { FigureDescription } from '../description.ts';
export { hair, horizontalAxis, verticalAxis, type Tick } from './axis.ts';
export { across, up, valueAcross, valueUp, type Frame } from './frame.ts';
export { decimal, scientific } from './number.ts';
export type { Ink, Pen } from './pen.ts';
export { still } from './still.ts';
export { svgPen } from './svg-pen.ts';
export { finish } from './work.ts';

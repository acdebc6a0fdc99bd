export { drag, steer } from './drag.ts';
export { FigureElement, type Figure } from './figure-element.ts';
export { Slices } from './slices.ts';
export type { Surface } from './surface.ts';

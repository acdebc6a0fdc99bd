import { stream } from '#numerics';
import { top } from './layout.ts';
import { particles } from './start.ts';

/** Draws of $\sigma_T\boldsymbol{\varepsilon}$, the same on every page and at every visit. */
export const drawNoise = (): Float64Array =>
  Float64Array.from(stream(9280, 'heat-flow').normals(particles), (epsilon) => top * epsilon);

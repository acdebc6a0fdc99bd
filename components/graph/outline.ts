import type { Outcome } from '#verification';
import { nodeSize } from './layered.ts';

const { width: w, height: h } = nodeSize;

const round = `M${h / 2} 0H${w - h / 2}a${h / 2} ${h / 2} 0 0 1 0 ${h}H${h / 2}a${h / 2} ${h / 2} 0 0 1 0-${h}z`;
const square = `M0 0H${w}V${h}H0z`;
const framed = `${square}M3 3V${h - 3}M${w - 3} 3V${h - 3}`;
const pointed = `M9 0H${w - 9}L${w} ${h / 2}L${w - 9} ${h}H9L0 ${h / 2}z`;
const cut = `M8 0H${w - 8}L${w} 8V${h - 8}L${w - 8} ${h}H8L0 ${h - 8}V8z`;

/** The outline of a node as a path: what was shown is round, what was introduced square, what was assumed pointed, what is wrong has its corners cut. */
export const outlines: Readonly<Record<Outcome, string>> = {
  verified: round,
  definition: framed,
  assumption: pointed,
  reported: square,
  disproved: cut,
  refuted: cut,
  inconclusive: cut,
  stale: cut,
};

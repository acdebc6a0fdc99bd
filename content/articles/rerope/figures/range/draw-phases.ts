import { hatch, up, type Pen } from '#figure';
import { phaseFrame as frame } from './layout.ts';
import type { Phase } from './phases.ts';
import type { Scene } from './scene.ts';

/** Height of an angle: turns on a logarithmic axis. */
const height = (angle: number): number =>
  Math.max(frame.top, Math.min(frame.bottom, up(frame, Math.log10(angle / (2 * Math.PI)))));

/** Draws a bar for every plane: what training showed, and what the test adds; hatched where the angle is new. */
export function drawPhases(pen: Pen, { phases }: Scene): void {
  const step = (frame.right - frame.left) / phases.length;
  const bars = (
    chosen: (phase: Phase) => boolean,
    add: (x: number, top: number, bottom: number, width: number) => void,
    ends: (phase: Phase) => readonly [bottom: number, top: number],
  ): void => {
    pen.begin();
    phases.forEach((phase, s) => {
      if (!chosen(phase)) return;
      const [bottom, top] = ends(phase);
      if (top < bottom) add(frame.left + (s + 0.1) * step, top, bottom, 0.8 * step);
    });
  };
  const solid = (x: number, top: number, bottom: number, width: number): void =>
    pen.rect(x, top, width, bottom - top);
  const seen = ({ trained }: Phase) => [frame.bottom, height(trained)] as const;
  const added = ({ trained, reached }: Phase) => [height(trained), height(reached)] as const;
  const isShort = ({ isWhole }: Phase): boolean => !isWhole;
  bars((phase) => phase.isWhole, solid, seen);
  pen.fill('accent', 0.35);
  bars((phase) => phase.isWhole, solid, added);
  pen.fill('ink', 0.12);
  bars(isShort, solid, seen);
  pen.fill('accent', 0.85);
  bars(isShort, solid, added);
  pen.fill('second', 0.25);
  bars(isShort, (x, top, bottom, width) => hatch(pen, x, top, width, bottom - top, 4), added);
  pen.stroke('second', 1.2, 1, 0);
  drawReached(pen, phases, step);
  drawTurn(pen);
}

/** A line in every bar at the angle that the test reaches. */
function drawReached(pen: Pen, phases: readonly Phase[], step: number): void {
  pen.begin();
  phases.forEach(({ reached }, s) => {
    const y = height(reached);
    pen.moveTo(frame.left + s * step, y);
    pen.lineTo(frame.left + (s + 1) * step, y);
  });
  pen.stroke('ink', 1.4, 0.9, 0);
}

/** The line of one whole turn, above which no angle is new. */
function drawTurn(pen: Pen): void {
  pen.begin();
  pen.moveTo(frame.left, up(frame, 0));
  pen.lineTo(frame.right, up(frame, 0));
  pen.stroke('ink', 1, 0.7, 3);
}

import { across, up, type Ink, type Pen } from '#figure';
import { frame } from './layout.ts';
import { chance, kinds, trainingLength, type Curve, type Kind, type Scene } from './scene.ts';

const inks: Readonly<Record<Kind, Ink>> = { plain: 'accent', rep12: 'second' };

function level(pen: Pen, share: number, from: number, to: number): void {
  pen.begin();
  pen.moveTo(across(frame, from), up(frame, share));
  pen.lineTo(across(frame, to), up(frame, share));
}

/** The places of a curve: the middle of each block that has a number. */
function places(
  curve: Curve,
  blockSize: number,
  length: number,
): (readonly [x: number, y: number] | undefined)[] {
  return curve.map((share, n) => {
    const start = n * blockSize;
    if (start >= length || Number.isNaN(share)) return undefined;
    return [across(frame, (start + Math.min(length, start + blockSize)) / 2), up(frame, share)];
  });
}

/** A line through the places; blocks without a number leave a gap. */
function path(pen: Pen, curve: Curve, blockSize: number, length: number): void {
  pen.begin();
  let before = false;
  for (const place of places(curve, blockSize, length)) {
    if (place !== undefined && before) pen.lineTo(...place);
    else if (place !== undefined) pen.moveTo(...place);
    before = place !== undefined;
  }
}

function marks(pen: Pen, curve: Curve, blockSize: number, length: number): void {
  pen.begin();
  for (const place of places(curve, blockSize, length)) if (place !== undefined) pen.dot(...place);
  pen.dots('accent', 2.6, 1);
}

/** Draws accuracy by position of both kinds of text, against RoPE, the training length and chance. */
export function drawCurves(pen: Pen, { length, blockSizes, curves, rope, trained }: Scene): void {
  pen.begin();
  pen.moveTo(across(frame, trainingLength), frame.top);
  pen.lineTo(across(frame, trainingLength), frame.bottom);
  pen.stroke('ink', 1, 0.45, 4);
  level(pen, chance, frame.x[0], frame.x[1]);
  pen.stroke('ink', 1, 0.6, 2);
  for (const kind of kinds) {
    level(pen, trained[kind], frame.x[0], frame.x[1]);
    pen.stroke(inks[kind], 1, 0.8, 5);
    path(pen, rope[kind], blockSizes[kind], frame.x[1]);
    pen.stroke('ink', 1.1, 0.4, 0);
  }
  for (const kind of kinds) {
    path(pen, curves[kind], blockSizes[kind], length);
    pen.stroke(inks[kind], 2.2, 1, 0);
    // The two kinds differ in their marks, and not in colour alone.
    if (kind === 'plain') marks(pen, curves[kind], blockSizes[kind], length);
  }
  if (length === frame.x[1]) return;
  pen.begin();
  pen.moveTo(across(frame, length), frame.top);
  pen.lineTo(across(frame, length), frame.bottom);
  pen.stroke('ink', 1, 0.7, 0);
}

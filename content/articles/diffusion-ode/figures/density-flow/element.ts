import { extrapolation } from '#numerics';
import { FigureElement, type Figure } from '#figure/live';
import { MovingDensity } from './moving-density.ts';

/** The figure solves its equation from the start, and at once. */
export const ready = (): Promise<void> => extrapolation.fetch();

/** `<rd-density-flow>`. */
export default class DensityFlow extends FigureElement {
  protected override build(): Figure {
    return new MovingDensity(this);
  }
}

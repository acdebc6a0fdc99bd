import { FigureElement, type Figure } from '#figure/live';
import { MovingDensity } from './moving-density.ts';

/** `<rd-density-flow>`. */
export default class DensityFlow extends FigureElement {
  protected override build(): Figure {
    return new MovingDensity(this);
  }
}

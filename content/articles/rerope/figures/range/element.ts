import { FigureElement, type Figure } from '#figure/live';
import { TrainedRange } from './trained-range.ts';

/** `<rd-range>`. */
export default class Range extends FigureElement {
  protected override build(): Figure {
    return new TrainedRange(this);
  }
}

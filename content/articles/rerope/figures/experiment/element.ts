import { FigureElement, type Figure } from '#figure/live';
import { LiveEvaluation } from './live-evaluation.ts';

/** `<rd-experiment>`. */
export default class Experiment extends FigureElement {
  protected override build(): Figure {
    return new LiveEvaluation(this);
  }
}

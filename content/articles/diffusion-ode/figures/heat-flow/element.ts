import { FigureElement, type Figure } from '#figure/live';
import { HeatAndBack } from './heat-and-back.ts';

/** `<rd-heat-flow>`. */
export default class HeatFlow extends FigureElement {
  protected override build(): Figure {
    return new HeatAndBack(this);
  }
}

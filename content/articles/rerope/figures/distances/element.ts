import { FigureElement, type Figure } from '#figure/live';
import { Explorer } from './explorer.ts';

/** `<rd-distances>`. */
export default class Distances extends FigureElement {
  protected override build(): Figure {
    return new Explorer(this);
  }
}

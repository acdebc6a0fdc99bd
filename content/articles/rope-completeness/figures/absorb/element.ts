import { FigureElement, type Figure } from '#figure/live';
import { Absorption } from './absorption.ts';

/** `<rd-absorb>`. */
export default class Absorb extends FigureElement {
  protected override build(): Figure {
    return new Absorption(this);
  }
}

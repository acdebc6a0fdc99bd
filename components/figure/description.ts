import type { Language, Text } from '../../src/i18n/text.ts';

/** A formula or word laid over a view, at a place in view units. */
export interface Label {
  readonly name: string;
  readonly says: Text;
  readonly x: number;
  readonly y: number;
  /** Which part of the label sits at the place. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A point of a view that a reader drags, or moves with the arrow keys. */
export interface PointHandle {
  readonly kind: 'point';
  readonly name: string;
  readonly says: Text;
}

/** A point that a reader drags along a horizontal line: a native slider whose thumb lies on the view. */
export interface SliderHandle {
  readonly kind: 'slider';
  readonly name: string;
  readonly says: Text;
  /** View coordinates of the smallest and the largest value, and the height of the line. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

/** One drawing: its still, made at build, and what is laid over it. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly still: (lang: Language) => string;
  readonly labels: readonly Label[];
  readonly handles: readonly (PointHandle | SliderHandle)[];
}

export interface RangeControl {
  readonly kind: 'range';
  readonly name: string;
  readonly says: Text;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value as it first stands beside the slider. */
  readonly shows: string;
}

/** A slider with a field beside it, into which any number can be typed, also one that the slider does not reach. */
export interface QuantityControl {
  readonly kind: 'quantity';
  readonly name: string;
  readonly says: Text;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
}

export interface NumberControl {
  readonly kind: 'number';
  readonly name: string;
  readonly says: Text;
  readonly min: number;
  readonly max: number;
  readonly value: number;
}

export interface ChoiceControl {
  readonly kind: 'choice';
  readonly name: string;
  readonly says: Text;
  readonly options: readonly { readonly value: string; readonly says: Text }[];
  readonly value: string;
}

/** A box to tick. */
export interface SwitchControl {
  readonly kind: 'switch';
  readonly name: string;
  readonly says: Text;
  readonly value: boolean;
}

/** The button that plays the figure, and pauses it while it plays; the space bar presses it as well. */
export interface PlayControl {
  readonly kind: 'play';
  readonly name: 'play';
  readonly says: Text;
  readonly pauses: Text;
}

export type Control =
  RangeControl | QuantityControl | NumberControl | ChoiceControl | SwitchControl | PlayControl;

/** A number that the live figure keeps up to date; `shows` is its value in the still. */
export interface Readout {
  readonly name: string;
  readonly says: Text;
  readonly shows: string;
}

/** What a module `figures/<name>.ts` exports by default: everything of the figure that is known at build. */
export interface FigureDescription {
  /** The custom element, defined by `figures/<name>/element.ts`. */
  readonly tag: string;
  readonly title: Text;
  /** What to try. */
  readonly caption: Text;
  /** What is seen, for readers who cannot see it. */
  readonly alternative: Text;
  readonly views: readonly View[];
  readonly controls: readonly Control[];
  readonly readouts: readonly Readout[];
}

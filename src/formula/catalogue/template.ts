import type { Text } from '../../i18n/text.ts';
import type { Shape } from '../shape.ts';

/** What fills a placeholder: a figure, LaTeX or a name, several of them, or the type of a value. */
export type Detail = number | string | readonly string[] | Shape;
export type Details = Readonly<Record<string, Detail>>;

/**
 * The words of a failure in both languages, with placeholders such as `‹left›`; braces belong to LaTeX.
 * `‹count:point|points›` is the noun that goes with the number `count`.
 */
export interface Template {
  /** One lower-case clause. */
  readonly message: Text;
  readonly hint: Text;
}

/** A cause and what fills its placeholders: a failure as plain data, in no language. */
export interface Stated {
  readonly cause: string;
  readonly details: Details;
}

type NameOf<Placeholder extends string> = Placeholder extends `${infer Name}:${string}` ? Name : Placeholder;
type Placeholders<Words extends string> = Words extends `${string}‹${infer Name}›${infer Rest}`
  ? NameOf<Name> | Placeholders<Rest>
  : never;

/** The details that a template asks for. */
export type DetailsOf<T extends Template> = Readonly<
  Record<Placeholders<T['message']['en'] | T['hint']['en']>, Detail>
>;

/** A cause of the catalogue with its details, and `Place` before them; without placeholders the details are left out. */
export type Given<Causes extends Readonly<Record<string, Template>>, Place extends readonly unknown[]> = {
  [Cause in keyof Causes]: keyof DetailsOf<Causes[Cause]> extends never
    ? readonly [cause: Cause, ...place: Place, details?: undefined]
    : readonly [cause: Cause, ...place: Place, details: DetailsOf<Causes[Cause]>];
}[keyof Causes];

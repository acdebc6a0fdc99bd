import { explain, parse, reading, understand, unknownNames, type Explanation } from '#formula';
import type { Settings } from '#worlds';
import { parametersOf } from './blank-verdict.ts';
import { combinations } from './combinations.ts';
import { drawPoint } from './draw-point.ts';
import type { Entry } from './entry.ts';
import type { VerifyOptions } from './options.ts';
import { isOutsideDomain } from './outside-domain.ts';

/** How many points are drawn in search of one inside the domain. */
const mostDraws = 16;

/**
 * What the engine understands of an equation: with types and bindings where its formula is executed, the reading
 * alone where it is a definition, null where a program stands for it.
 *
 * It is for those who publish a derivation; what it cannot explain is for the check to refuse.
 */
export function explanationOf(
  entry: Entry,
  label: string,
  tex: string,
  { seed, definitions = [] }: VerifyOptions,
): Explanation | null {
  try {
    if (entry.form === 'stated')
      return { reading: reading(parse(tex, unknownNames)), links: [], symbols: [] };
    if (entry.form !== 'formula') return null;
    const { parameters, draw } = entry.world;
    const [combination = {}] = combinations(parameters, telling(entry));
    for (let index = 0; index < mostDraws; index += 1) {
      const point = drawPoint(seed, [label], parameters, {}, combination, index);
      try {
        const scope = draw(point.random('draw'), point.drawn);
        return explain(understand(tex, scope, definitions), scope);
      } catch (thrown) {
        if (!isOutsideDomain(thrown)) throw thrown;
      }
    }
    return null;
  } catch {
    return null;
  }
}

/** The second value of every choice: in one dimension a column could be mistaken for a number. */
function telling(entry: Entry): Settings {
  const settings: Record<string, number> = {};
  for (const [name, parameter] of Object.entries(parametersOf(entry))) {
    const second = parameter.kind === 'choice' ? (parameter.values[1] ?? parameter.values[0]) : undefined;
    if (second !== undefined) settings[name] = second;
  }
  return settings;
}

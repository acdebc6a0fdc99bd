import type { Drawn, Parameter, Settings } from '#worlds';

/** Every combination of the values of all choices, narrowed by the settings; one empty combination without choices. */
export function combinations(
  parameters: Readonly<Record<string, Parameter>>,
  settings: Settings,
): readonly Drawn[] {
  let all: Drawn[] = [{}];
  // Sorted, so that the order in which a world lists its parameters has no influence on its streams.
  for (const name of Object.keys(parameters).sort()) {
    const parameter = parameters[name];
    if (parameter?.kind !== 'choice') continue;
    const chosen = settings[name];
    const values = typeof chosen === 'number' ? [chosen] : parameter.values;
    all = all.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
  }
  return all;
}

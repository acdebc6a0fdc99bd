import type { Parameter } from '#worlds';
import type { Entry } from './entry.ts';
import type { VerifyOptions } from './options.ts';
import type { Verdict } from './verdict.ts';

/** A verdict that has found nothing yet. */
export function blankVerdict(entry: Entry, label: string, options: VerifyOptions): Verdict {
  return {
    label,
    kind: entry.kind,
    verdict: 'inconclusive',
    says: entry.says,
    relation: '',
    executed: { formula: 'formula', law: 'program', program: 'program', stated: 'none' }[
      entry.form
    ] as Verdict['executed'],
    ...('why' in entry ? { why: entry.why } : {}),
    points: { requested: 0, evaluated: 0, skipped: 0 },
    residual: null,
    tolerance: null,
    toleranceFrom: null,
    order: null,
    law: null,
    slack: null,
    controls: [],
    ownControl: null,
    hypotheses: [],
    reading: '',
    samples: [],
    residuals: [],
    world: worldOf(entry, label),
    premises: entry.from ?? [],
    seed: options.seed,
    settings: options.settings ?? {},
    milliseconds: 0,
    failure: null,
  };
}

function worldOf(entry: Entry, label: string): Verdict['world'] {
  if (entry.form === 'stated') return null;
  if (entry.form === 'formula') {
    const { id, says, parameters, routes } = entry.world;
    return { id, says, parameters, routes };
  }
  return {
    id: label.replace(':', '-'),
    says: entry.says,
    parameters: parametersOf(entry),
    routes: entry.routes ?? {},
  };
}

/** The parameters of an entry; none for one that is not checked. */
export function parametersOf(entry: Entry): Readonly<Record<string, Parameter>> {
  if (entry.form === 'stated') return {};
  return entry.form === 'formula' ? entry.world.parameters : (entry.parameters ?? {});
}

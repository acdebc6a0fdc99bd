import type { Verdict } from '#verification';

/** The verdict of an equation whose check gave none: it was killed, threw, or does not exist. */
export function unsettled(
  label: string,
  kind: Verdict['kind'],
  seed: number,
  failure: { readonly message: string; readonly hint: string },
): Verdict {
  return {
    label,
    kind,
    verdict: 'inconclusive',
    says: { en: 'This check has not come to an end.', zh: '此项检验未能完成。' },
    relation: '',
    executed: 'none',
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
    world: null,
    premises: [],
    seed,
    settings: {},
    milliseconds: 0,
    failure,
  };
}

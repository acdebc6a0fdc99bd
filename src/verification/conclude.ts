import { assess } from './assess.ts';
import { inconclusive, type Finding } from './finding.ts';
import type { Observed } from './observe.ts';
import { fewestPoints, largestSkippedShare } from './points.ts';
import { reason } from './reason.ts';
import type { Failure } from './verdict.ts';

/** The finding that stands for all relations of a check. */
export interface Conclusion extends Omit<Finding, 'failure'> {
  readonly failure: Failure | null;
}

/** Judges every relation; the first broken one speaks for all, otherwise the one with the worst point. */
export function conclude(observed: Observed): Conclusion {
  const { requested, evaluated, skipped, relations, observations } = observed;
  if (!(skipped <= largestSkippedShare * requested)) {
    return inconclusive(reason('outside-domain', { skipped, requested }));
  }
  if (!(evaluated >= fewestPoints)) {
    return inconclusive(reason('few-evaluated', { evaluated, requested, fewest: fewestPoints }));
  }
  const findings = relations.map((relation, i) => assess(relation, observations[i] ?? []));
  const broken = findings.findIndex(({ outcome }) => outcome !== 'verified');
  if (broken !== -1) {
    const [finding, relation] = [findings[broken], relations[broken]];
    if (finding?.failure && relation !== undefined) {
      const link = relations.length > 1 ? { link: { index: relation.index, tex: relation.tex } } : {};
      const range = relation.range === undefined ? {} : { range: relation.range };
      return { ...finding, failure: { ...finding.failure, ...range, ...link } };
    }
  }
  const [first, ...others] = findings;
  if (first === undefined) return inconclusive(reason('nothing-said'));
  const worst = others.reduce((a, b) => (b.ratio > a.ratio ? b : a), first);
  return {
    ...worst,
    order: findings.find(({ order }) => order !== null)?.order ?? null,
    slack: tightestSlack(findings),
  };
}

function tightestSlack(findings: readonly Finding[]): Finding['slack'] {
  return findings.reduce<Finding['slack']>(
    (tightest, { slack }) =>
      slack !== null && (tightest === null || slack.smallest < tightest.smallest) ? slack : tightest,
    null,
  );
}

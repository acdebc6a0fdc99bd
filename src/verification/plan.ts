import { fingerprint, type Link, type Scope, type Understanding } from '#formula';
import { CheckError } from './check-error.ts';
import type { Context } from './context.ts';
import { inconclusive } from './finding.ts';
import type { FormulaEntry } from './formula-entry.ts';
import type { Measurement } from './measurement.ts';
import { bounds, sequences, variations } from './methods.ts';
import { planEquality } from './plan-equality.ts';
import { signKind } from './signs.ts';
import { reason } from './reason.ts';
import type { Relation } from './subject.ts';

/** How one link is measured at a point, and how its observations are judged. */
export interface Plan {
  readonly kind: 'equality' | 'inequality' | 'order' | 'limit' | 'proportion' | 'constant';
  readonly relation: Relation;
  readonly measure: (context: Context) => readonly Measurement[];
}

/** Which kind of link an entry must contain at least one of. */
const needed: Readonly<Record<FormulaEntry['kind'], { kind: Plan['kind']; what: string }>> = {
  identity: { kind: 'equality', what: 'equality' },
  count: { kind: 'equality', what: 'equality' },
  bound: { kind: 'inequality', what: 'inequality' },
  approximation: { kind: 'order', what: 'remainder O(h^p) or \\approx' },
  limit: { kind: 'limit', what: 'limit' },
  proportionality: { kind: 'proportion', what: '\\propto' },
  constant: { kind: 'constant', what: '+\\text{const}' },
};

/**
 * Decides for every link of every relation how it is checked.
 *
 * @throws {CheckError} when a link cannot be checked
 */
export function plansOf(
  { formula, links }: Understanding,
  entry: FormulaEntry,
  scope: Scope,
): readonly Plan[] {
  const { tex } = formula;
  return links.map((link) => unlessTheSame(tex, link, planLink(link, tex, entry, scope)));
}

/**
 * Makes sure that a formula says what its entry says it does.
 *
 * @throws {CheckError} when the formula is of another kind
 */
export function assertKind(plans: readonly Plan[], entry: FormulaEntry): void {
  const { kind, what } = needed[entry.kind];
  if (plans.length === 0 || plans.some((plan) => plan.kind === kind)) return;
  throw new CheckError(reason('wrong-kind', { kind: entry.kind, what }));
}

function planLink(link: Link, tex: string, entry: FormulaEntry, scope: Scope): Plan {
  const sign = signKind(link.sign);
  if (sign === null) throw new CheckError(reason('unusable-sign', { sign: link.sign }), link.range);
  if (link.limit !== undefined) return sequences.now.planLimit(link, tex, link.limit, entry, scope);
  if (sign.kind === 'ordered')
    return bounds.now.planInequality(link, tex, {
      strict: sign.strict,
      attained: entry.kind === 'bound' && entry.attained === true,
    });
  if (sign.kind === 'different') return bounds.now.planDifference(link, tex);
  if (sign.kind === 'proportional') return variations.now.planProportion(link, tex, entry);
  if (link.upToConstant === true) return variations.now.planConstant(link, tex, entry);
  const unit =
    sign.kind === 'approximate' && entry.kind !== 'approximation'
      ? sequences.now.lastDigit(link.right)
      : undefined;
  if (unit !== undefined) return bounds.now.planRounded(link, tex, unit);
  if (link.remainder !== undefined || sign.kind === 'approximate')
    return sequences.now.planOrder(link, tex, entry, scope);
  return entry.kind === 'count' ? bounds.now.planCount(link, tex) : planEquality(link, tex);
}

/** A link whose sides are the same expression compares a computation with itself. */
function unlessTheSame(tex: string, link: Link, plan: Plan): Plan {
  const side = ({ range }: Link['left']): string => fingerprint(tex.slice(range.start, range.end));
  if (side(link.left) !== side(link.right)) return plan;
  const judge: Relation['judge'] = () => inconclusive(reason('same-expression'));
  return { ...plan, relation: { ...plan.relation, judge } };
}

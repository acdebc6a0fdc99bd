import { ofEvents, type EventFunction } from '#formula';
import { add, div, log, mul, neg } from '#numerics';
import { joined, type Joint } from './joint.ts';

/** −Σ p log p of some of the variables of a joint law, in nats. */
export function entropy(joint: Joint, places: readonly number[]): number {
  let sum = 0;
  for (const assignment of joint.assignments(places)) {
    const mass = joint.mass(assignment);
    if (mass > 0) sum = add(sum, neg(mul(mass, log(mass)))) as number;
  }
  return sum;
}

/** `\mathrm{TC}(x_1;\dots;x_n)`: the entropies of the groups less the entropy of all. */
export function totalCorrelation(joint: Joint): EventFunction {
  return ofEvents((groups) => {
    const parts = groups.map((events) => [...joint.placesOf(events)]);
    const apart = parts.reduce((sum, places) => add(sum, entropy(joint, places)) as number, 0);
    return add(apart, neg(entropy(joint, parts.flat())));
  });
}

/** `\operatorname{Cov}(x_i, x_j\mid x_t)`: of the values themselves, under what is given. */
export function covariance(joint: Joint): EventFunction {
  return ofEvents(([events = []], given) => {
    const [i = 0, j = 0] = joint.placesOf(events);
    const conditions = joint.assign(given).values;
    const below = joint.mass(conditions);
    const mean = (places: readonly number[]): number => {
      let sum = 0;
      for (const assignment of joint.assignments(places)) {
        const all = joined(assignment, conditions);
        if (all === undefined) continue;
        const value = places.reduce((product, place) => product * (assignment.get(place) ?? 0), 1);
        sum = add(sum, mul(value, div(joint.mass(all), below))) as number;
      }
      return sum;
    };
    return add(mean([i, j]), neg(mul(mean([i]), mean([j]))));
  });
}

import { fingerprint } from '#formula';
import type { AlsoTrue } from './also-true.ts';
import type { MutantFate, MutantReport } from './mutant-fate.ts';

/** The mutants of an equation after its waivers have been heard. */
export interface Settled {
  readonly report: MutantReport;
  /** Mutants that were neither rejected nor waived. */
  readonly survivors: readonly MutantFate[];
  /** Waivers of what the machine does not make, or of what is rejected. */
  readonly idle: readonly AlsoTrue[];
}

/** Marks the mutants that an entry waives by name; each waiver must meet one that was not rejected. */
export function settleMutants(fates: readonly MutantFate[], waivers: readonly AlsoTrue[] = []): Settled {
  const proofs = new Map(waivers.map(({ tex, because }) => [fingerprint(tex), because]));
  const settled = fates.map((fate): MutantFate => {
    const because = fate.killed ? undefined : proofs.get(fingerprint(fate.tex));
    return because === undefined ? fate : { ...fate, because };
  });
  const waived = settled.filter(({ because }) => because !== undefined);
  const met = new Set(waived.map(({ tex }) => fingerprint(tex)));
  return {
    report: {
      made: settled.length,
      killed: settled.filter(({ killed }) => killed).length,
      waived: waived.length,
      fates: settled,
    },
    survivors: settled.filter(({ killed, because }) => !killed && because === undefined),
    idle: waivers.filter(({ tex }) => !met.has(fingerprint(tex))),
  };
}

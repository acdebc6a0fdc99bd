import { FormulaError, understand, type Formula, type Scope, type Understanding } from '#formula';
import type { World } from '#worlds';
import { CheckError } from './check-error.ts';
import { assertConditions } from './conditions.ts';
import { Context } from './context.ts';
import type { Point } from './draw-point.ts';
import type { FormulaEntry } from './formula-entry.ts';
import { assertKind, plansOf, type Plan } from './plan.ts';
import { reason, within } from './reason.ts';
import type { Measured, Subject } from './subject.ts';

/** How a formula is to be executed. */
export interface Execution {
  readonly tex: string;
  readonly entry: FormulaEntry;
  readonly world: World;
  /** The LaTeX of earlier equations that define names. */
  readonly definitions: readonly string[];
  /** A wrong variant may be of another kind, and live where the formula's own conditions do not hold. */
  readonly isWrong: boolean;
  /** A formula that a reader has edited may be of another kind, but is judged where its own conditions hold. */
  readonly isEdited?: boolean;
}

interface Read extends Understanding {
  readonly plans: readonly Plan[];
}

/** A formula in a world. It is read at the first point, when the world's names are known. */
export class FormulaSubject implements Subject {
  readonly source: World;
  readonly #execution: Execution;
  #understood: Read | null = null;

  constructor(execution: Execution) {
    this.#execution = execution;
    this.source = execution.world;
  }

  /** The formula as it was read at the first point; null when every point was skipped. */
  get formula(): Formula | null {
    return this.#understood?.formula ?? null;
  }

  readonly measure = (point: Point): Measured => {
    const { world, tex, isWrong } = this.#execution;
    const scope = world.draw(point.random('draw'), point.drawn);
    const { plans, definitions, conditions } = (this.#understood ??= this.#read(scope));
    const context = new Context(scope, definitions, (fork) =>
      world.draw(point.random('varied', fork), point.drawn),
    );
    if (!isWrong) assertConditions(conditions, context.environment(), tex, point);
    return {
      relations: plans.map(({ relation }) => relation),
      levels: plans.map((plan) => plan.measure(context)),
    };
  };

  /** The formula read at a point, with the names by which it is read. */
  understanding(point: Point): Understanding {
    const { world } = this.#execution;
    return (this.#understood ??= this.#read(world.draw(point.random('draw'), point.drawn)));
  }

  #read(scope: Scope): Read {
    const { tex, definitions, entry, isWrong, isEdited = false } = this.#execution;
    let understood: Understanding;
    try {
      understood = understand(tex, scope, definitions);
    } catch (error) {
      throw error instanceof FormulaError ? new UnreadableError(error, tex) : error;
    }
    const plans = plansOf(understood, entry, scope);
    if (!isWrong && !isEdited) assertKind(plans, entry);
    return { ...understood, plans };
  }
}

/** A formula, or an earlier definition, that cannot be read in its world. */
export class UnreadableError extends CheckError {
  constructor(error: FormulaError, tex: string) {
    const { cause, details, range, tex: definition } = error;
    if (definition === tex) super({ cause, details }, range);
    else super(within(reason('in-definition', { definition }), { cause, details }));
  }
}

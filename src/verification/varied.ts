import { fingerprint, lookUp, type Scope } from '#formula';
import { CheckError } from './check-error.ts';
import type { Context } from './context.ts';
import { reason } from './reason.ts';

/** How often the varied names are drawn anew at each point. */
const variations = 4;

/** The scope of a point, and scopes in which the varied names are those of other draws. */
export function variationsOf(context: Context, varied: readonly string[]): readonly Scope[] {
  const { scope } = context;
  const others = Array.from({ length: variations }, (_, k) =>
    withVaried(scope, context.another(k + 1), varied),
  );
  return [scope, ...others];
}

/** The scope with some of its names bound as in another draw; `x_t` may be a member of a family. */
function withVaried(scope: Scope, other: Scope, varied: readonly string[]): Scope {
  const drawn = Object.entries(other.bindings);
  const taken = varied.map((name) => {
    const spelled = fingerprint(name);
    const exact = drawn.find(([key]) => fingerprint(key) === spelled);
    const value = exact?.[1] ?? lookUp(name, other);
    if (value !== undefined) return [exact?.[0] ?? name, value] as const;
    const bound = Object.keys(other.bindings).join(', ');
    throw new CheckError(reason('varied-unbound', { varied: varied.join(', '), bound }));
  });
  return { ...scope, bindings: { ...scope.bindings, ...Object.fromEntries(taken) } };
}

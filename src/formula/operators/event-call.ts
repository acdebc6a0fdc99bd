import { magnitude } from '../algebra/magnitude.ts';
import type { Environment } from '../environment.ts';
import type { Event, EventFunction } from '../event.ts';
import { gauge } from '../gauge.ts';
import { isNode } from '../node.ts';
import { failure } from '../located.ts';
import type { Evaluate, Node } from '../tree.ts';
import type { Value } from '../value.ts';
import type { CallData } from './call.ts';
import { compileEvents, type Events } from './event-argument.ts';
import { run } from './run.ts';

/** A function of random variables at the events that the arguments of a call say. */
export type EventCall = (target: EventFunction, environment: Environment) => Value;

/** Compiles the arguments of a call for a function of random variables. */
export function compileEventCall(self: Node<CallData>, compile: (part: Node) => Evaluate): EventCall {
  let groups: readonly Events[] | undefined;
  let given: Events | undefined;
  return (target, environment) => {
    // Only once the name turns out to be such a function.
    groups ??= groupsOf(self).map((parts) => compileEvents(parts, compile));
    given ??= compileEvents(self.parts.slice(1 + self.data.values), compile);
    const happening = groups.map((events) => events(environment)).flatMap(apart(self));
    const conditions = given(environment);
    gauge.scale = 0;
    let result: Value;
    try {
      result = target.apply(happening, conditions);
    } catch (error) {
      throw failure(error, self.range);
    }
    gauge.scale = Math.max(gauge.scale, magnitude(result));
    return result;
  };
}

/** The arguments in front of the conditions, parted by semicolons. */
function groupsOf({ parts, data: { values, separators } }: Node<CallData>): Node[][] {
  const groups: Node[][] = [[]];
  parts.slice(1, 1 + values).forEach((part, i) => {
    if (i > 0 && separators[i - 1] === ';') groups.push([]);
    groups.at(-1)?.push(part);
  });
  return groups;
}

/** Every member of a run between semicolons is a group of its own. */
function apart(self: Node<CallData>): (events: readonly Event[], i: number) => (readonly Event[])[] {
  const areParted = groupsOf(self).map((group) => {
    const [only] = group;
    return group.length === 1 && only !== undefined && isNode(only, run) && only.data.separator === ';';
  });
  return (events, i) => (areParted[i] === true ? events.map((single) => [single]) : [events]);
}

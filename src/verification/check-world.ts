import type { World } from '#worlds';
import { checkParameters } from './check-parameters.ts';
import { combinations } from './combinations.ts';
import type { Problem } from './problem.ts';
import { isText } from './text.ts';

/** What is wrong with a world before anything is drawn from it. */
export function checkWorld(world: unknown): Omit<Problem, 'label'>[] {
  if (!isWorld(world)) {
    return [
      { message: 'the entry has no world', hint: 'give world: a world with parameters, points and draw' },
    ];
  }
  const found = checkParameters(world.parameters);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(world.id)) {
    found.push({
      message: `not a world's id: ${JSON.stringify(world.id)}`,
      hint: 'write lower-case words joined by hyphens',
    });
  }
  if (!isText(world.says)) {
    found.push({
      message: `the world ${world.id} is not explained in both languages`,
      hint: "write says: { en: '…', zh: '…' }",
    });
  }
  if (found.length === 0) {
    const offered = combinations(world.parameters, {}).map((combination) =>
      typeof world.points === 'function' ? world.points(combination) : world.points,
    );
    const wrong = offered.find((points) => !(Number.isInteger(points) && points >= 1));
    if (wrong !== undefined) {
      found.push({
        message: `the world ${world.id} offers ${wrong} points`,
        hint: 'offer a whole number of them',
      });
    }
  }
  return found;
}

function isWorld(value: unknown): value is World {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'draw') === 'function';
}

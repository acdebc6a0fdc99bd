import type { ProblemDetails } from '#markdown';
import type { CheckDeath } from './check-task.ts';

/** What to tell an author whose check ended its process. */
export function deathProblem(
  what: string,
  { of, detail }: CheckDeath,
): Pick<ProblemDetails, 'slug' | 'message' | 'hint'> {
  switch (of) {
    case 'time':
      return {
        slug: 'check-time',
        message: `${what} did not end within ${detail} of processor time`,
        hint: 'look for a loop without end, or draw a cheaper world.',
      };
    case 'memory':
      return {
        slug: 'check-memory',
        message: `${what} used more than ${detail} of memory`,
        hint: 'keep sums instead of lists, or draw a smaller world.',
      };
    case 'crash':
      return {
        slug: 'check-crashed',
        message: `${what} ended its process: ${detail}`,
        hint: 'a check computes and returns; where a module does not load, mend what the message names.',
      };
  }
}

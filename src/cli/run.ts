import { BuildStopped } from '#build';
import { formatProblem, Problem } from '#markdown';

/** What a command tells of an error: an author's problem in full, a stopped build in a line, anything else with its stack. */
function describe(error: unknown): string {
  if (error instanceof Problem) return formatProblem(error);
  if (error instanceof BuildStopped) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a command; its number is the exit code, and an error makes it 1. */
export async function run(command: () => Promise<number>): Promise<void> {
  // Astro reads this when it starts; nothing is sent anywhere.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(`\n${describe(error)}`);
    process.exitCode = 1;
  }
}

/** `npm test`: every gate one after the other, all of them even when one fails; the last line is `N passed, M failed`. */
import { findBrowser } from './browser.ts';
import { gates } from './gates.ts';
import { options } from './options.ts';
import { run } from './run.ts';
import { runGate } from './run-gate.ts';

await run(async () => {
  options({});
  let [passed, failed] = [0, 0];
  try {
    const { path, from } = findBrowser();
    console.log(`browser: ${path} (${from})`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  for (const gate of gates) {
    console.log(`\n== ${gate.name}`);
    const started = performance.now();
    const result = await runGate(gate);
    passed += result.passed;
    failed += result.failed;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`== ${gate.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

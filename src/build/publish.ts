import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '#verification';
import { ledgerJson } from './ledger-json.ts';
import { stagingOf, swapIn } from './staging.ts';

/** Adds `ledger.json` to the staged site and puts it in the place of the previous one. */
export function publish(site: string, ledger: Ledger): void {
  writeFileSync(join(stagingOf(site), 'ledger.json'), ledgerJson(ledger));
  swapIn(site);
}

import { fingerprint } from '#formula';

const probe = (tex: string): string => /* verbatim */ fingerprint(tex);

/**
 * Whether functions still have the source text that was written: Node keeps it, bundlers and test runners do not.
 *
 * Only then can a change of a check be told from its text.
 */
export function isVerbatim(): boolean {
  return String(probe).endsWith(' /* verbatim */ fingerprint(tex)');
}

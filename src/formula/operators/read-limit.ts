import type { Link } from '../tree.ts';

/** `\lim_{n\to\infty}`. */
export function readLimit({ symbol, target, fromAbove }: NonNullable<Link['limit']>): string {
  const value = Number.isFinite(target) ? String(target) : '\\infty';
  return `\\lim_{${symbol}\\to ${value}${fromAbove ? '^+' : ''}}`;
}

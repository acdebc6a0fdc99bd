/**
 * The formula with the sign behind its first `=` flipped.
 *
 * @throws {Error} for a formula that has no minus there
 */
export function flipSign(tex: string): string {
  const flipped = tex.replace(/=\s*-/u, (match) => match.replace('-', '+'));
  if (flipped === tex) throw new Error(`there is no minus behind an equals sign to flip: received ${tex}`);
  return flipped;
}

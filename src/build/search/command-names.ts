import { lex } from '#formula';

/** The names of the commands in some LaTeX, each once, so that `nabla` finds what shows ∇. */
export function commandNames(formulas: readonly string[]): { readonly commands?: string } {
  const names = new Set(
    formulas
      .flatMap((tex) => lex(tex))
      .filter(({ kind }) => kind === 'command')
      .map(({ text }) => text.replace(/^\\(?:operatorname\{)?|\}$/gu, '')),
  );
  return names.size === 0 ? {} : { commands: [...names].sort().join(' ') };
}

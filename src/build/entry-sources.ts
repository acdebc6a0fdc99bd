import ts from 'typescript';

/** One entry in the text of a `derivation.ts`. */
export interface EntrySource {
  readonly start: number;
  readonly end: number;
}

/** The object literal that `export default derivation({ … })` is given. */
export function literalOf(file: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  const exported = file.statements.find(ts.isExportAssignment)?.expression;
  const argument = exported && ts.isCallExpression(exported) ? exported.arguments[0] : undefined;
  return argument && ts.isObjectLiteralExpression(argument) ? argument : undefined;
}

/** Where each label's entry stands in a `derivation.ts`; entries that are spread in or computed are not listed. */
export function entrySources(text: string): Map<string, EntrySource> {
  const file = ts.createSourceFile('derivation.ts', text, ts.ScriptTarget.ES2023, true);
  const entries = literalOf(file)?.properties.filter(ts.isPropertyAssignment) ?? [];
  return new Map(
    entries.flatMap(({ name, pos, end, initializer }) =>
      ts.isStringLiteral(name)
        ? [[name.text, { start: name.getStart(file), end: initializer.end || end || pos }]]
        : [],
    ),
  );
}

/**
 * The part of a derivation that one label's verdict depends on: everything but the other labels' entries.
 *
 * Entries cannot see one another, so a saved change to one leaves the other verdicts as they are.
 */
export function sourceFor(label: string, text: string, entries: ReadonlyMap<string, EntrySource>): string {
  if (!entries.has(label)) return text;
  let kept = '';
  let from = 0;
  for (const [other, { start, end }] of entries) {
    if (other === label) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return kept + text.slice(from);
}

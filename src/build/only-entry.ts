import ts from 'typescript';
import { literalOf } from './entry-sources.ts';

/**
 * A derivation with one of its entries alone: the others are left out, and so are the constants and functions of the
 * module that only they mention. Text that has no such entry stays as it is.
 */
export function onlyEntry(label: string, text: string): string {
  const file = ts.createSourceFile('derivation.ts', text, ts.ScriptTarget.ES2023, true);
  const literal = literalOf(file);
  const entry = literal?.properties.find(
    ({ name }) => name && ts.isStringLiteral(name) && name.text === label,
  );
  if (!literal || !entry) return text;
  const declared = new Map<string, ts.Statement>();
  for (const statement of file.statements) {
    for (const name of namesOf(statement)) declared.set(name, statement);
  }
  const needed = new Set<ts.Statement>();
  const visit = (node: ts.Node): void => {
    const statement = ts.isIdentifier(node) ? declared.get(node.text) : undefined;
    if (statement && !needed.has(statement)) {
      needed.add(statement);
      visit(statement);
    }
    ts.forEachChild(node, visit);
  };
  visit(entry);
  const removable = new Set(declared.values());
  return file.statements
    .filter((statement) => !removable.has(statement) || needed.has(statement))
    .map((statement) =>
      ts.isExportAssignment(statement)
        ? text.slice(statement.pos, literal.getStart(file) + 1) +
          entry.getText(file) +
          text.slice(literal.end - 1, statement.end)
        : text.slice(statement.pos, statement.end),
    )
    .join('');
}

/** The names that a statement declares, for one that does nothing else. */
function namesOf(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement)) return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
}

import ts from 'typescript';

/** The object literal that a constructor such as `program({ … })` is given, wherever below a node it stands. */
function argumentOf(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isCallExpression(node) && node.arguments[0] && ts.isObjectLiteralExpression(node.arguments[0])) {
    return node.arguments[0];
  }
  return ts.forEachChild(node, argumentOf);
}

/** The expression behind a name that the same file declares. */
function declared(file: ts.SourceFile, name: string): ts.Expression | undefined {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find((declaration) => declaration.name.getText(file) === name)?.initializer;
}

function entryOf(file: ts.SourceFile, label: string): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text === label) {
      found = node.initializer;
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return found && ts.isIdentifier(found) ? declared(file, found.text) : found;
}

/**
 * The text of a `derivation.ts` in which the entry of a label carries a lock as its `formula`.
 *
 * @returns null when no such entry can be found in the text
 */
export function writeLock(text: string, label: string, lock: string): string | null {
  const file = ts.createSourceFile('derivation.ts', text, ts.ScriptTarget.ES2023, true);
  const entry = entryOf(file, label);
  const literal = entry && argumentOf(entry);
  if (!literal) return null;
  const written = literal.properties
    .filter(ts.isPropertyAssignment)
    .find(({ name }) => ts.isIdentifier(name) && name.text === 'formula');
  if (written) {
    const { initializer } = written;
    return `${text.slice(0, initializer.getStart(file))}'${lock}'${text.slice(initializer.end)}`;
  }
  const at = literal.getStart(file) + 1;
  return `${text.slice(0, at)} formula: '${lock}',${text.slice(at)}`;
}

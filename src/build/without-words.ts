import ts from 'typescript';

const silence = "{ en: '', zh: '' }";

/** Whether a node is a text in both languages, written out: `{ en: '…', zh: '…' }`. */
function isWords(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.length === 2 &&
    node.properties.every(
      (property, i) =>
        ts.isPropertyAssignment(property) &&
        ts.isIdentifier(property.name) &&
        property.name.text === ['en', 'zh'][i] &&
        ts.isStringLiteralLike(property.initializer),
    )
  );
}

/** The text of a TypeScript module with every text for readers in it emptied; the rest stays as it stands. */
export function withoutWords(text: string): string {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2023, true);
  let kept = '';
  let from = 0;
  const visit = (node: ts.Node): void => {
    if (!isWords(node)) {
      ts.forEachChild(node, visit);
      return;
    }
    kept += text.slice(from, node.getStart(file)) + silence;
    from = node.end;
  };
  visit(file);
  return kept + text.slice(from);
}

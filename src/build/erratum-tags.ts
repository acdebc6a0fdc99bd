import ts from 'typescript';

/** A control or hypothesis that records an erratum: its number, and where it is written. */
export interface ErratumTag {
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** The properties `erratum: 'E2'` of a `derivation.ts`, in order. */
export function erratumTags(text: string): ErratumTag[] {
  const file = ts.createSourceFile('derivation.ts', text, ts.ScriptTarget.ES2023, true);
  const tags: ErratumTag[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(file) === 'erratum') {
      const { initializer } = node;
      const { line, character } = file.getLineAndCharacterOfPosition(initializer.getStart(file));
      if (ts.isStringLiteralLike(initializer))
        tags.push({ id: initializer.text, line: line + 1, column: character + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tags;
}

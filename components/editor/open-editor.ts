import styles from '../../src/styles/editor.css?url';
import { part } from '../panel/part.ts';
import { FormulaEditor, type EditorContext } from './formula-editor.ts';

/** The style of the editor, which pages that nobody edits on do without. */
const styled = new Promise<void>((resolve) => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  // Without its style the editor is plain, and works.
  link.onload = link.onerror = () => resolve();
  document.head.append(link);
});

/**
 * Opens the editor in its place in a panel.
 *
 * @param tex the formula to begin with; undefined for the one that was left there, or the article's own
 * @param focus whether the reader has asked for it, rather than a link
 */
export async function openEditor(
  place: HTMLElement,
  context: EditorContext,
  tex: string | undefined,
  focus: boolean,
): Promise<void> {
  await styled;
  const found = place.querySelector<FormulaEditor>('rd-editor');
  (found ?? build(place, context)).open(tex, focus);
}

function build(place: HTMLElement, context: EditorContext): FormulaEditor {
  const editor = new FormulaEditor();
  editor.build(context);
  place.append(editor);
  const panel = place.closest('rd-panel');
  if (panel) {
    part(panel, 'form').addEventListener('input', () => editor.renew());
    part(panel, 'fresh-seed').addEventListener('click', () => editor.renew());
  }
  return editor;
}

import { namesHtml } from './names-html.ts';
import { symbol } from './symbol.ts';

/** The name of a quantity as HTML, its index lowered. */
export function symbolHtml(tex: string): string {
  const html = namesHtml(symbol(tex));
  return html.includes('<') ? html : `<var>${html}</var>`;
}

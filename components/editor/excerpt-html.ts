import type { Language } from '#i18n';
import { escape } from '../panel/escape.ts';
import type { Span } from './brackets.ts';

/** Characters shown at either side of what is underlined. */
const around = 16;

/** The part of a formula that a message is about, underlined among its neighbours, with its place in words. */
export function excerptHtml(tex: string, { start, end }: Span, language: Language): string {
  const last = Math.min(Math.max(end, start + 1), tex.length);
  const before = (start > around ? '…' : '') + tex.slice(Math.max(0, start - around), start);
  const after = tex.slice(last, last + around) + (last + around < tex.length ? '…' : '');
  const marked = tex.slice(start, last);
  const place =
    language === 'zh'
      ? last - start > 1
        ? `第 ${start + 1} 至 ${last} 个字符`
        : `第 ${start + 1} 个字符`
      : last - start > 1
        ? `characters ${start + 1} to ${last}`
        : `character ${start + 1}`;
  // Nothing stands at the end of a text; a blank there can be underlined.
  const code = `${escape(before)}<mark>${escape(marked === '' ? ' ' : marked)}</mark>${escape(after)}`;
  return `<p class="editor-excerpt"><code>${code}</code> <span>${place}</span></p>`;
}

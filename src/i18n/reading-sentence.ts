import type { Language } from './text.ts';

/** How long an article takes: `25 minutes; 60 with all details`. */
export function readingSentence(
  { main, all }: { readonly main: number; readonly all: number },
  language: Language,
): string {
  if (language === 'zh') return `约 ${main} 分钟${all > main ? `；连同全部细节约 ${all} 分钟` : ''}`;
  const first = `about ${main} ${main === 1 ? 'minute' : 'minutes'}`;
  return all > main ? `${first}; ${all} with all details` : first;
}

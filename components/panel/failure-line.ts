import type { Language } from '#i18n';
import { RunError } from './run-error.ts';
import { runLimit } from './runner.ts';
import { words } from './words.ts';

/** What a panel says when a run ended without a verdict; the verdict of the build always stands. */
export function failureLine(error: unknown, language: Language): string {
  const zh = language === 'zh';
  switch (error instanceof RunError ? error.reason : 'check') {
    case 'start':
      return words.cannotStart[language];
    case 'load':
      return words.cannotLoad[language];
    case 'stopped':
      return words.stopped[language];
    case 'limit':
      return zh
        ? `已停止：${runLimit} 秒内没有算完。请取较小的维数或较窄的区间。构建时的结论不变。`
        : `Stopped: no verdict within ${runLimit} s. Try a smaller dimension or a narrower interval. The verdict of the build stands.`;
    case 'check': {
      const message = error instanceof Error ? error.message : String(error);
      return zh
        ? `运行中断：${message}。构建时的结论不变。`
        : `The run broke down: ${message}. The verdict of the build stands.`;
    }
  }
}

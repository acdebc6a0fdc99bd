import type { Text } from './text.ts';

/** The words around the list of keyboard shortcuts. */
export const shortcutWords = {
  title: { en: 'Keyboard shortcuts', zh: '键盘快捷键' },
  mac: { en: 'On a Mac, Alt is the Option key.', zh: '在 Mac 上，Alt 即 Option 键。' },
  close: { en: 'Close', zh: '关闭' },
} as const satisfies Record<string, Text>;

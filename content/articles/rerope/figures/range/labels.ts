import { across } from '#figure';
import { attentionFrame } from './layout.ts';
import type { Scene } from './scene.ts';

/** Where the words L − 1 stand: on the line at which the text ends. */
export function endPlace({ settings }: Scene): readonly [x: number, y: number] {
  return [across(attentionFrame, Math.log10(settings.L - 1)) - 4, attentionFrame.top + 8];
}

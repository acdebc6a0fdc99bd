import type { Text } from '#i18n';

/** The words that a panel says both at build and alive. Sentences that carry figures are made where the figures are. */
export const words = {
  run: { en: 'Run', zh: '运行' },
  stop: { en: 'Stop', zh: '停止' },
  runAll: { en: 'Run all', zh: '全部运行' },
  atBuild: { en: 'at build', zh: '构建时' },
  here: { en: 'On your machine', zh: '本机' },
  onYourMachine: { en: 'on your machine', zh: '本机' },
  differs: { en: 'differs', zh: '不同' },
  copied: { en: 'copied', zh: '已复制' },
  left: { en: 'left side', zh: '左边' },
  right: { en: 'right side', zh: '右边' },
  residual: { en: 'residual', zh: '残差' },
  tolerance: { en: 'tolerance', zh: '容差' },
  stopped: { en: 'Stopped. The verdict of the build stands.', zh: '已停止。构建时的结论不变。' },
  running: { en: 'Running…', zh: '正在运行…' },
  cannotStart: {
    en: 'The worker could not start in this browser. The verdict of the build stands.',
    zh: '此浏览器无法启动后台线程。构建时的结论不变。',
  },
  cannotLoad: {
    en: 'The program could not be loaded; check the connection and press Run again. The verdict of the build stands.',
    zh: '程序加载失败；请检查网络后再按“运行”。构建时的结论不变。',
  },
} as const satisfies Record<string, Text>;

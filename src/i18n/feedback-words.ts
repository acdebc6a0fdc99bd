import type { Text } from './text.ts';

/** The words around reports: links to them, and the page on which one is written. */
export const feedbackWords = {
  discuss: { en: 'Discuss', zh: '讨论' },
  wrong: { en: 'Report an error', zh: '报告错误' },
  formulaWrong: { en: 'This formula is wrong', zh: '此式有误' },
  title: { en: 'Report an error, or discuss', zh: '报告错误，参与讨论' },
  says: {
    en: 'The checks catch much, and they can miss what nobody thought to check. If you have found something wrong, or have a better way to say it, write it here; what you write stays on your machine until you send it.',
    zh: '检验能拦住很多错，拦不住没人想到要检验的错。发现哪里不对，或者有更好的讲法，请写下来。发送之前，所写内容只留在你的设备上。',
  },
  include: { en: 'What helps', zh: '写些什么' },
  includePlace: {
    en: 'The address of the equation: its number links to it.',
    zh: '公式的地址：点式子的编号即得。',
  },
  includeEvidence: {
    en: 'What is wrong and how to see it: numbers for which the formula fails, a step that does not follow, or a source that says otherwise.',
    zh: '错在哪里，怎样看出：使式子不成立的一组数、推不出来的一步，或说法不同的文献。',
  },
  includeVersion: {
    en: 'The lines on engine, commit and seed, as they stand below: they say which version you read.',
    zh: '下面的引擎、提交与种子几行，请原样保留：它们说明你读的是哪一版。',
  },
  report: { en: 'The report', zh: '报告' },
  copy: { en: 'Copy', zh: '复制' },
  copied: { en: 'Copied.', zh: '已复制。' },
  selected: {
    en: 'The browser did not allow copying; the text is selected, copy it from there.',
    zh: '浏览器不允许复制；文字已选中，请手动复制。',
  },
  openIssue: { en: 'Open it as an issue in the repository', zh: '在代码库中提交' },
  sendIt: {
    en: 'This copy of the site names no public repository. Send the report to whoever publishes it.',
    zh: '本站没有填写公开的代码库。请把报告发给本站的发布者。',
  },
  unknownPlace: {
    en: 'This address names a place that the site does not have. It was:',
    zh: '地址所指之处，本站没有。收到的是：',
  },
  unknownPlaceHint: {
    en: 'Fill in the place yourself, or follow the link at the equation again.',
    zh: '请自己填上位置，或回到公式处重新点链接。',
  },
} as const satisfies Record<string, Text>;

import { ofTheReason, type Causes } from './causes.ts';

const vary = {
  en: 'vary the world more, so that right and wrong can be told apart, or register a variant that is really wrong',
  zh: '让 world 变化更多，使对错可以分辨，或登记一个真正错误的变体',
} as const;

/** Controls and hypotheses that do not fail as they should, and by how little. */
export const controls = {
  variant: {
    message: { en: 'the wrong variant ‹number›', zh: '第 ‹number› 个错误变体' },
    hint: ofTheReason,
  },
  own: {
    message: { en: "the engine's own control", zh: '引擎自己的对照' },
    hint: ofTheReason,
  },
  'variant-holds': {
    message: { en: 'the wrong variant ‹number› is not rejected', zh: '第 ‹number› 个错误变体没有被否定' },
    hint: vary,
  },
  'own-holds': {
    message: { en: "the engine's own control is not rejected", zh: '引擎自己的对照没有被否定' },
    hint: vary,
  },
  'counterexample-holds': {
    message: {
      en: 'the claim does not fail in counterexample ‹number›',
      zh: '论断在第 ‹number› 个反例中没有不成立',
    },
    hint: {
      en: 'give a world in which it is broken further, or prove it: the claim may be true',
      zh: '换一个错得更远的 world，或者证明它：论断也许为真',
    },
  },
  'hypothesis-idle': {
    message: {
      en: 'the conclusion does not fail without hypothesis ‹number›',
      zh: '去掉第 ‹number› 个前提条件，结论没有不成立',
    },
    hint: {
      en: 'drop it in a world where it is broken further, or leave it out: the conclusion may not need it',
      zh: '换一个离它更远的 world，或者不写这个条件：结论也许用不着它',
    },
  },
  'in-counterexample': {
    message: { en: 'in counterexample ‹number›', zh: '在第 ‹number› 个反例中' },
    hint: ofTheReason,
  },
  'without-hypothesis': {
    message: { en: 'without hypothesis ‹number›', zh: '去掉第 ‹number› 个前提条件时' },
    hint: ofTheReason,
  },
  'residual-small': {
    message: {
      en: 'its worst residual is ‹figure› times the tolerance, not ‹margin› times',
      zh: '最大残差是容差的 ‹figure› 倍，不到 ‹margin› 倍',
    },
    hint: ofTheReason,
  },
  'order-kept': {
    message: { en: 'its error falls with order ‹figure› as well', zh: '误差也以 ‹figure› 阶下降' },
    hint: ofTheReason,
  },
  'statistic-small': {
    message: { en: 'its statistic is only ‹figure›', zh: '统计量只有 ‹figure›' },
    hint: ofTheReason,
  },
  valueless: {
    message: { en: 'there the formula has no value', zh: '公式在那里没有值' },
    hint: ofTheReason,
  },
  'no-term': {
    message: {
      en: 'the engine finds no term to scale for its own control',
      zh: '引擎找不到可以放大的一项来作自己的对照',
    },
    hint: {
      en: 'write the identity so that one of its sides is not 0',
      zh: '改写等式，使至少一边不为 0',
    },
  },
  'no-variant': {
    message: { en: 'there is no wrong variant ‹number›', zh: '没有第 ‹number› 个错误变体' },
    hint: { en: 'count the wrong variants from 1', zh: '错误变体从 1 数起' },
  },
} as const satisfies Causes;

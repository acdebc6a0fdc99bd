/** The folders that run unchanged in Node's checking processes and in a reader's Web Worker. */
export const pureFolders = ['formula', 'numerics', 'worlds', 'verification'];

/** For each folder the folders it may import; `i18n` is a leaf that all may import. */
export const arrows = {
  numerics: [],
  formula: ['numerics'],
  worlds: ['formula', 'numerics'],
  verification: ['worlds', 'formula', 'numerics'],
  markdown: ['verification'],
  build: ['markdown', 'verification', 'worlds', 'formula', 'numerics'],
  cli: ['build', 'markdown', 'verification', 'formula'],
  i18n: [],
};

const folders = [...Object.keys(arrows), 'layouts', 'pages', 'components', 'styles'];

const impureGlobals = [
  ...['window', 'document', 'self', 'navigator', 'location', 'localStorage', 'HTMLElement', 'Worker'],
  ...['process', 'Buffer', 'require', 'console', 'fetch', 'performance', 'Date', 'crypto', 'structuredClone'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'postMessage'],
];

/** A pure folder sees the language alone: neither Node nor the DOM, no clock and no dice. So does an experiment. */
export const pureRules = [
  {
    files: [...pureFolders.map((folder) => `src/${folder}/**/*.ts`), 'content/articles/*/experiment/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.map((name) => ({ name, message: 'pure folders know neither Node nor the DOM.' })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'draw from a Stream of #numerics.' },
      ],
    },
  },
];

/** One rule per folder: what it may not import. */
export const arrowRules = Object.entries(arrows).map(([folder, allowed]) => {
  const denied = folders.filter((other) => other !== folder && other !== 'i18n' && !allowed.includes(other));
  const pure = pureFolders.includes(folder);
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: denied.flatMap((other) => [`#${other}`, `**/${other}/**`]),
              message: 'imports go pages → components → build → verification → worlds → formula → numerics.',
            },
            ...(pure
              ? [
                  {
                    group: ['node:*', 'astro', 'astro:*'],
                    message: 'pure folders know neither Node nor the DOM.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
});

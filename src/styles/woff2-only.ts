import type { Plugin } from 'postcss';

/** Leaves the woff2 of every font face, so that the older formats of KaTeX's fonts are not published. */
export const woff2Only: Plugin = {
  postcssPlugin: 'woff2-only',
  Declaration: {
    src: (declaration) => {
      const sources = declaration.value.split(',');
      const woff2 = sources.filter(
        (source) => source.includes("format('woff2')") || source.includes('format("woff2")'),
      );
      if (woff2.length > 0 && woff2.length < sources.length) declaration.value = woff2.join(',').trim();
    },
  },
};

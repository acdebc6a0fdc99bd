import type { Plugin } from 'vite';

export const failureBannerId = 'virtual:rederive/failure-banner';
export const resolvedFailureBannerId = `\0${failureBannerId}`;

/** A script that puts the list of failures, if there are any, on top of the page. */
const script = (report: string) => `
const report = ${JSON.stringify(report)};
if (report) {
  const box = document.createElement('pre');
  box.setAttribute('role', 'alert');
  box.style.cssText = 'margin:0;padding:1em;overflow:auto;max-height:50vh;background:#fff4f2;color:#7a1f12;border-bottom:2px solid';
  box.textContent = report;
  document.body.prepend(box);
}
`;

/**
 * The Vite plugin that shows an author in the page what does not hold; in development only.
 *
 * @param current the report of the latest run; empty when everything holds
 */
export function failureBanner(current: () => Promise<string>): Plugin {
  return {
    name: 'rederive:failure-banner',
    resolveId: {
      filter: { id: /^virtual:rederive\/failure-banner$/ },
      handler: () => resolvedFailureBannerId,
    },
    load: {
      filter: { id: /^\0virtual:rederive\/failure-banner$/ },
      handler: async () => script(await current()),
    },
  };
}

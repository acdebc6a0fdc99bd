// Runs before the first paint, so that a chosen theme does not flash.
{
  const root = globalThis.document.documentElement;

  // The canvas before the style sheet has come, and the browser's own frame, follow a choice too.
  const tint = () => {
    const chosen = root.dataset['theme'];
    for (const meta of globalThis.document.querySelectorAll('meta[name="theme-color"]')) {
      const { scheme } = meta.dataset;
      meta.media = chosen ? (chosen === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme})`;
    }
    globalThis.document.querySelector('meta[name="color-scheme"]').content = chosen ?? 'light dark';
  };

  const restore = () => {
    try {
      const theme = globalThis.localStorage.getItem('theme');
      if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
      else delete root.dataset['theme'];
    } catch {
      // Storage is denied: the system's theme stands.
    }
  };

  restore();
  tint();
  new globalThis.MutationObserver(tint).observe(root, { attributeFilter: ['data-theme'] });
  // Another page may have chosen since: one that was left, or one that stands in another window.
  globalThis.addEventListener('pageshow', ({ persisted }) => persisted && restore());
  globalThis.addEventListener('storage', restore);
}

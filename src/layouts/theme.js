// Runs before the first paint, so that a chosen theme does not flash.
try {
  const theme = globalThis.localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') globalThis.document.documentElement.dataset['theme'] = theme;
} catch {
  // Storage is denied: the system's theme stands.
}

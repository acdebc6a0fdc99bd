// A reader who has chosen a language goes on to it.
try {
  const language = globalThis.localStorage.getItem('language');
  if (language === 'en' || language === 'zh') globalThis.location.replace(`./${language}/`);
} catch {
  // Storage is denied: both languages are offered.
}

// A reader who has chosen a language goes on to it. The build writes the name of the page where SECTION stands.
try {
  const { localStorage, location } = globalThis;
  const section = 'SECTION';
  const language = localStorage.getItem('language');
  if (language === 'en' || language === 'zh') {
    const page = section === '' ? `./${language}/` : `../${language}/${section}/`;
    location.replace(page + location.search + location.hash);
  }
} catch {
  // Storage is denied: both languages are offered.
}

import { articleAddress, equationsAddress, evidenceAddress, homeAddress, type Language } from '#i18n';
import type { KnownArticle, KnownArticles } from './known-articles.ts';
import { nearAddress, type NearPlace } from './near-address.ts';

const titleOf = ({ titles }: KnownArticle, lang: Language): string =>
  titles[lang] ?? titles.en ?? titles.zh ?? '';

function linkTo({ slug, label }: NearPlace, lang: Language, known: KnownArticles): HTMLLIElement {
  const article = known[slug];
  const [link, item] = [document.createElement('a'), document.createElement('li')];
  const title = article ? titleOf(article, lang) : slug;
  link.href = label === undefined ? articleAddress(lang, slug) : evidenceAddress(lang, slug, label);
  link.hreflang = lang;
  link.textContent = label === undefined ? title : `(${article?.numbers[label]}) ${label}`;
  item.append(link);
  if (label !== undefined) item.append(lang === 'zh' ? `，《${title}》` : `, ${title}`);
  return item;
}

/** Says in each language what an address was meant for, and offers what is near it. */
export async function sayWhatIsNear(): Promise<void> {
  const path = location.pathname.slice(homeAddress().length);
  // The language of the address comes first.
  const own = document.querySelector(`.lost section[lang="${path.slice(0, 2)}"]`);
  own?.parentElement?.querySelector('section')?.before(own);
  const response = await fetch(equationsAddress());
  if (!response.ok) return;
  const known = (await response.json()) as KnownArticles;
  const meant = nearAddress(path, decodeURIComponent(location.hash.slice(1)), known);
  if (!meant || meant.near.length === 0) return;
  for (const section of document.querySelectorAll<HTMLElement>('.lost section')) {
    const lang = section.lang as Language;
    const article = meant.article === null ? undefined : known[meant.article];
    const heading = section.querySelector('h2');
    const list = section.querySelector('ul');
    if (!heading || !list) continue;
    if (article) {
      const title = titleOf(article, lang);
      heading.textContent =
        lang === 'zh'
          ? `《${title}》里没有公式 ${meant.missing}。`
          : `There is no equation ${meant.missing} in “${title}”.`;
    } else {
      heading.textContent =
        lang === 'zh' ? `没有名为 ${meant.missing} 的文章。` : `There is no article ${meant.missing}.`;
    }
    list.replaceChildren(...meant.near.map((place) => linkTo(place, lang, known)));
    for (const each of section.querySelectorAll<HTMLElement>('[data-near]')) each.hidden = false;
  }
}

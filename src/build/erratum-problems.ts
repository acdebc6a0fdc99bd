import { embeddedElements, nearest, type Problem, type Source } from '#markdown';
import type { DerivationSource } from './derivation-source.ts';
import { erratumTags, type ErratumTag } from './erratum-tags.ts';

interface Erratum {
  readonly id: string;
  readonly control: string | undefined;
  readonly start: number;
}

const errataOf = (article: Source): Erratum[] =>
  embeddedElements(article, 'Erratum').flatMap(({ attributes: { id, control }, start }) =>
    id === undefined ? [] : [{ id, control, start }],
  );

/** What one language says of an erratum, against what the derivation runs for it. */
function unfounded(
  { id, control, start }: Erratum,
  tags: readonly ErratumTag[],
  article: Source,
  derivation: string,
): Problem[] {
  const tag = tags.find((each) => each.id === id);
  const problem = (message: string, hint: string): Problem[] => [
    article.problem(start, start + '<Erratum'.length, { slug: 'erratum-control', message, hint }),
  ];
  if (control !== undefined && control !== 'none')
    return problem(
      `erratum ${id} has control="${control}"`,
      'write control="none" where there is no formula to run, or leave it out.',
    );
  if (control === 'none' && tag)
    return problem(
      `erratum ${id} says that it has no control, and ${derivation}:${tag.line} is one`,
      'remove control="none".',
    );
  if (control === undefined && !tag)
    return problem(
      `no control of ${derivation} demonstrates erratum ${id}`,
      `write erratum: '${id}' at the control that does, or control="none" where there is no formula to run.`,
    );
  return [];
}

/** The errata that the other language of the article lacks. */
function alone(errata: readonly Erratum[], article: Source, other: Source): Problem[] {
  const told = errataOf(other).map(({ id }) => id);
  return errata
    .filter(({ id }) => !told.includes(id))
    .map(({ id, start }) =>
      article.problem(start, start + '<Erratum'.length, {
        slug: 'language-parity',
        message: `${other.file} has no erratum ${id}`,
        hint: 'both languages tell the same errata, under the same numbers.',
      }),
    );
}

/**
 * Where the errata that an article tells and the controls that record them do not meet.
 *
 * @param articles the languages of the article, each of them MDX
 */
export function erratumProblems(articles: readonly Source[], derivation: DerivationSource): Problem[] {
  const tags = erratumTags(derivation.text);
  const told = articles.flatMap(errataOf).map(({ id }) => id);
  const unknown = tags
    .filter(({ id }) => !told.includes(id))
    .map(({ id, line, column }) => {
      const meant = nearest(id, told);
      return derivation.problemAt(line, column, id.length + 2, {
        slug: 'erratum-unknown',
        message: `the article has no erratum ${id}`,
        hint: meant ? `did you mean ${meant}?` : `write <Erratum id="${id}" title="…"> in both languages.`,
      });
    });
  const unmet = articles.flatMap((article) => {
    const errata = errataOf(article);
    return [
      ...errata.flatMap((erratum) => unfounded(erratum, tags, article, derivation.file)),
      ...articles.filter((other) => other !== article).flatMap((other) => alone(errata, article, other)),
    ];
  });
  return [...unknown, ...unmet];
}

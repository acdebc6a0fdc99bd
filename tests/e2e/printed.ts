import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, in points from its left and lower edge. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** A link on a page, with its rectangle. */
export interface PrintedLink {
  readonly address: string;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly texts: readonly PrintedText[];
  readonly links: readonly PrintedLink[];
}

export interface Printed {
  readonly title: string;
  readonly language: string;
  readonly outline: readonly string[];
  readonly pages: readonly PrintedPage[];
}

interface Annotation {
  readonly subtype: string;
  readonly url?: string;
  readonly rect: [number, number, number, number];
}

/** Reads a PDF: what stands where on each page, and where its links lead. */
export async function readPdf(data: Uint8Array): Promise<Printed> {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = getDocument({
    data,
    cMapUrl: join(library, 'cmaps/'),
    standardFontDataUrl: join(library, 'standard_fonts/'),
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left, baseline] = item.transform as number[];
      return [{ text: item.str, left: left!, right: left! + item.width, baseline: baseline! }];
    });
    const annotations = (await page.getAnnotations()) as Annotation[];
    const links = annotations.flatMap(({ url, rect: [left, bottom, right, top] }) =>
      url === undefined ? [] : [{ address: url, left, bottom, right, top }],
    );
    pages.push({ width: page.view[2]!, texts, links });
  }
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()).flatMap(({ title, items }) => [
    title,
    ...(items as { title: string }[]).map((each) => each.title),
  ]);
  const { Title = '', Language = '' } = info as { Title?: string; Language?: string };
  await task.destroy();
  return { title: Title, language: Language, outline, pages };
}

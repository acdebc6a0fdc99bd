import satori from 'satori';
import type { Language } from '../../i18n/text.ts';
import { pictureFamily, pictureFonts } from './picture-fonts.ts';
import { pictureSize } from './picture-size.ts';
import { outline } from './typeset-picture.ts';

/** What the picture of a page says. */
export interface Picture {
  readonly language: Language;
  readonly siteName: string;
  readonly title: string;
  /** The formula in the middle, as LaTeX. */
  readonly tex?: string;
  /** The lines at the foot, from the most important on. */
  readonly lines: readonly string[];
}

const [paper, ink, soft, rule, accent] = ['#fbf8f1', '#201c17', '#5d554a', '#dcd3c2', '#0a6363'];
const margin = 72;
/** Where the formula stands, and how large its em may be. */
const field = { x: margin, y: 286, width: pictureSize.width - 2 * margin, height: 178, em: 64 };
/** The icon of the site, as `public/icon.svg` has it. */
const icon = `<svg x="${margin}" y="57" width="36" height="36" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${accent}"/><path d="M8 12.5h10M8 19h7M15.5 20.5l3.2 3.5 6.3-12" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

type Style = Readonly<Record<string, string | number>>;
interface Element {
  readonly type: string;
  readonly props: { readonly style: Style; readonly children?: string | readonly Element[] };
}

const box = (style: Style, children: string | readonly Element[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

/** The words of the picture, laid out around the place of its formula. */
function layout({ language, siteName, title, lines }: Picture): Element {
  const width = Array.from(title).reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  const foot = lines.map((line, index) => box({ color: index === 0 ? ink : soft }, line));
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: pictureSize.width,
      height: pictureSize.height,
      paddingTop: 54,
      paddingBottom: 48,
      paddingLeft: margin,
      paddingRight: margin,
      background: paper,
      color: ink,
      fontFamily: pictureFamily(language),
      lineHeight: 1.25,
    },
    [
      box({ flexDirection: 'column' }, [
        box({ marginLeft: 52, color: accent, fontSize: 32, fontWeight: 700 }, siteName),
        box({ marginTop: 24, fontSize: width > 40 ? 52 : 60, fontWeight: 700, textWrap: 'balance' }, title),
      ]),
      box(
        { flexDirection: 'column', gap: 6, paddingTop: 20, borderTop: `2px solid ${rule}`, fontSize: 28 },
        foot,
      ),
    ],
  );
}

/** The formula, as large as its field and its em allow, in the middle of the field. */
function placed(tex: string): string {
  const { viewBox, drawing } = outline(tex);
  const [, , width, height] = viewBox;
  // MathJax counts a thousand units to an em.
  const scale = Math.min(field.em / 1000, field.width / width, field.height / height);
  const [shownWidth, shownHeight] = [width * scale, height * scale];
  const x = field.x + (field.width - shownWidth) / 2;
  const y = field.y + (field.height - shownHeight) / 2;
  return `<svg x="${x}" y="${y}" width="${shownWidth}" height="${shownHeight}" viewBox="${viewBox.join(' ')}" color="${ink}">${drawing}</svg>`;
}

/** The picture as an SVG in which every letter is an outline. */
export async function drawPicture(picture: Picture): Promise<string> {
  const words = await satori(layout(picture) as Parameters<typeof satori>[0], {
    ...pictureSize,
    fonts: pictureFonts(picture.language),
  });
  const formula = picture.tex === undefined ? '' : placed(picture.tex);
  return words.replace(/<\/svg>$/, `${icon}${formula}</svg>`);
}

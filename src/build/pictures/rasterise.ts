import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { hash } from '../hash.ts';
import { drawPicture, type Picture } from './draw-picture.ts';

/**
 * The picture as a PNG, drawn once and then kept in `.cache/pictures`.
 *
 * @param code a hash of what draws it
 */
export async function rasterise(picture: Picture, root: string, code: string): Promise<Uint8Array> {
  const kept = join(root, '.cache', 'pictures', `${hash(code, JSON.stringify(picture)).slice(0, 32)}.png`);
  if (existsSync(kept)) return readFileSync(kept);
  const drawing = Buffer.from(await drawPicture(picture));
  const png = await sharp(drawing).png({ palette: true, compressionLevel: 9 }).toBuffer();
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, png);
  return png;
}

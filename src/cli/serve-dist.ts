import { fileURLToPath } from 'node:url';
import { basePath, serveSite } from '#build';

/**
 * Serves `dist/` under the base path of `REDERIVE_BASE`.
 *
 * @param port the wanted port
 * @returns the address of the site
 */
export async function serve(port: number): Promise<string> {
  const base = basePath(process.env['REDERIVE_BASE'] ?? '');
  const server = await serveSite(fileURLToPath(new URL('../../dist', import.meta.url)), base, port);
  return `http://localhost:${server.port}${base}`;
}

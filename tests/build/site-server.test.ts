import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles, serveSite, type SiteServer } from '#build';

const folder = mkdtempSync(join(tmpdir(), 'rederive-served-'));
let server: SiteServer;
const at = (path: string) => `http://localhost:${server.port}${path}`;

beforeAll(async () => {
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en', 'index.html'), `<p>${'home '.repeat(1000)}</p>`);
  writeFileSync(join(folder, '404.html'), '<p>lost</p>');
  await compressFiles({ folder });
  server = await serveSite(folder, '/some/base/', 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('the server of a built site', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('serves a folder as its index to who accepts %s, compressed as %s', async (accepted, encoding) => {
    const response = await fetch(at('/some/base/en/'), { headers: { 'accept-encoding': accepted } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toContain('home home');
  });

  it.each([
    '/some/base/zh/',
    '/',
    '/en/',
    '/some/',
    '/some/base/../../../etc/passwd',
    '/some/base/%2e%2e/%2e%2e/',
  ])('answers %s with the page for what is not there', async (path) => {
    const response = await fetch(at(path));
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<p>lost</p>');
  });

  it('takes the next port when the wanted one is taken', async () => {
    const other = await serveSite(folder, '/', server.port);
    expect(other.port).not.toBe(server.port);
    expect((await fetch(`http://localhost:${other.port}/en/`)).status).toBe(200);
    await other.close();
  });
});

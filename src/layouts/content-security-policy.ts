import { createHash } from 'node:crypto';

/**
 * The policy of a page, for hosts that send no headers: everything comes from the site itself, and of the
 * scripts in the page only the given ones run. Formulas are laid out with `style` attributes.
 */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    // The search is WebAssembly; where its worker does not start in time, it runs in the page.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(' '),
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** A base path with a slash at either end: `docs`, `/docs` and `/docs/` are the same, and nothing is `/`. */
export const basePath = (base: string): string => {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
};

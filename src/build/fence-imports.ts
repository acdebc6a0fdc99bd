import { registerHooks } from 'node:module';

/** What a derivation may import besides files of its own folder. */
const allowed = ['#verification', '#worlds', '#numerics'];

/**
 * Refuses every other import, static or dynamic, from modules below a folder.
 *
 * @param folder a `file:` URL with a closing slash
 */
export function fenceImports(folder: string): void {
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = () => next(specifier, context);
      if (!context.parentURL?.startsWith(folder) || allowed.includes(specifier)) return resolved();
      const result = specifier.startsWith('.') ? resolved() : undefined;
      if (result?.url.startsWith(folder)) return result;
      throw new Error(
        `an article may not import "${specifier}"; it may import ${allowed.join(', ')} and its own files`,
      );
    },
  });
}

/** What a service worker knows of the build it came with. */
export interface Release {
  /** The hash of all that follows. */
  readonly id: string;
  /** What is kept from the start, as paths below the base. */
  readonly shell: readonly string[];
  /** The page for what is not kept. */
  readonly offline: string;
  /** The digest of every file that may be kept, by its path below the base: a page by its folder. */
  readonly files: Readonly<Record<string, string>>;
}

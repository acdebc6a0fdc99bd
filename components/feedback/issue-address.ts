/** The address under a repository that opens a new issue with a title and a text in it. */
export const issueAddress = (
  repository: string,
  { title, body }: { readonly title: string; readonly body: string },
): string => `${repository}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;

/** What a verification tells while it works. */
export type Progress =
  | { readonly kind: 'article'; readonly slug: string; readonly equations: number }
  | { readonly kind: 'equation'; readonly slug: string; readonly label: string; readonly passed: boolean };

/**
 * Writes progress to the terminal: one line that is rewritten, or, where there is no terminal, one line per article and
 * per failed equation.
 */
export function terminalProgress(stream: NodeJS.WriteStream = process.stderr): {
  report: (progress: Progress) => void;
  end: () => void;
} {
  let total = 0;
  let done = 0;
  const rewrite = (text: string) => stream.write(`\r\x1b[2K${text}`);
  return {
    report(progress) {
      if (progress.kind === 'article') total += progress.equations;
      else done++;
      if (stream.isTTY) {
        rewrite(
          `  verifying ${done}/${total}  ${progress.kind === 'equation' ? progress.label : progress.slug}`,
        );
      } else if (progress.kind === 'article') {
        stream.write(`  verifying ${progress.slug}: ${progress.equations} equations\n`);
      } else if (!progress.passed) {
        stream.write(`  ${progress.slug} ${progress.label} does not hold\n`);
      }
    },
    end() {
      if (stream.isTTY) rewrite('');
    },
  };
}

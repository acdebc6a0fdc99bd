/** What a verification tells while it works. */
export type Progress =
  | { readonly kind: 'article'; readonly slug: string; readonly equations: number }
  | { readonly kind: 'equation'; readonly slug: string; readonly label: string; readonly passed: boolean }
  /** Mutants of an equation that were made, or tried, since the last report. */
  | {
      readonly kind: 'mutants';
      readonly slug: string;
      readonly label: string;
      readonly made: number;
      readonly tried: number;
    };

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
  let made = 0;
  let tried = 0;
  const rewrite = (text: string) => stream.write(`\r\x1b[2K${text}`);
  return {
    report(progress) {
      if (progress.kind === 'mutants') {
        made += progress.made;
        tried += progress.tried;
      } else if (progress.kind === 'article') total += progress.equations;
      else done++;
      if (stream.isTTY) {
        const mutants = made > 0 ? `, ${tried}/${made} wrong formulas` : '';
        const at = progress.kind === 'article' ? progress.slug : progress.label;
        rewrite(`  verifying ${done}/${total}${mutants}  ${at}`);
      } else if (progress.kind === 'article') {
        stream.write(`  verifying ${progress.slug}: ${progress.equations} equations\n`);
      } else if (progress.kind === 'mutants') {
        if (progress.made > 0) stream.write(`  ${progress.label}: trying ${progress.made} wrong formulas\n`);
      } else if (!progress.passed) {
        stream.write(`  ${progress.slug} ${progress.label} does not hold\n`);
      }
    },
    end() {
      if (stream.isTTY) rewrite('');
    },
  };
}

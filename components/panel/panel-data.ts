import type { Language } from '#i18n';
import type { LedgerEntry } from '#verification';
import type { Parameter } from '#worlds';
import type { Figure } from './figures.ts';
import { figures } from './figures.ts';
import type { ConclusionFormula } from './protocol.ts';
import type { Plotted } from './plot.ts';

/** What a panel carries in its page as JSON so that it can be run: data only. */
export interface PanelData {
  readonly slug: string;
  readonly language: Language;
  readonly label: string;
  readonly tex: string;
  /** The seed of the build. */
  readonly seed: number;
  /** The LaTeX of the definitions that stand before this equation. */
  readonly definitions: readonly string[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** For an assumption: the equation that fails without it. */
  readonly conclusion?: ConclusionFormula;
  /** The number of wrong variants and of hypotheses to drop. */
  readonly wrong: number;
  /** Whether the formula itself is executed, so that a reader may edit it. */
  readonly editable: boolean;
  /** The figures of the build, as the reader sees them. */
  readonly figures: readonly Figure[];
  readonly order: Plotted['order'];
  readonly law: Plotted['law'];
  /** Residual and tolerance of every point of the build, to two digits; `null` where they are not finite. */
  readonly residuals: readonly (readonly [residual: number | null, tolerance: number | null])[];
}

const short = (value: number): number | null =>
  Number.isFinite(value) ? Number(value.toPrecision(2)) : null;

/** The data of one entry; `definitions` are the LaTeX of the definitions before it, `conclusion` what rests on it. */
export function panelData(
  entry: LedgerEntry,
  slug: string,
  language: Language,
  definitions: readonly string[],
  conclusion?: ConclusionFormula,
): PanelData {
  return {
    slug,
    language,
    label: entry.label,
    tex: entry.tex,
    seed: entry.seed,
    definitions,
    parameters: entry.world?.parameters ?? {},
    ...(conclusion && { conclusion }),
    wrong: entry.controls.length + entry.hypotheses.length,
    editable: entry.executed === 'formula',
    figures: figures(entry, language),
    order: entry.order,
    law: entry.law,
    residuals: entry.residuals.map(({ residual, tolerance }) => [short(residual), short(tolerance)]),
  };
}

/** The evidence of the build as the plots take it. */
export function plotted({ order, law, residuals }: PanelData): Plotted {
  return {
    order,
    law,
    residuals: residuals.map(([residual, tolerance]) => ({
      residual: residual ?? Infinity,
      tolerance: tolerance ?? Infinity,
    })),
  };
}

/** JSON that may stand inside a `<script>`: no `<` that could end it. */
export const json = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

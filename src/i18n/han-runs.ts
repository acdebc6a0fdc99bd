/** A stretch of text in one script. */
export interface Run {
  readonly text: string;
  readonly han: boolean;
}

const han = /((?:\p{Script=Han}[\p{Script=Han}\p{N}：，、。；！？“”‘’（）《》·—…]*)+)/u;

/** Splits a text so that its Chinese runs, punctuation included, can carry their `lang`. */
export const hanRuns = (text: string): Run[] =>
  text
    .split(han)
    .map((run, index) => ({ text: run, han: index % 2 === 1 }))
    .filter((run) => run.text !== '');

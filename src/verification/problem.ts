/** Something wrong with the entry of one label. */
export interface Problem {
  readonly label: string;
  /** One lower-case clause. */
  readonly message: string;
  readonly hint: string;
}

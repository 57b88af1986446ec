/** What one part of a rulebook document is called, for whoever reads Chinese or English. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

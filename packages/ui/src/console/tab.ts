/** A page beside others, and whether it is the one that is open. */
export interface Tab {
  readonly href: string;
  readonly title: string;
  readonly open: boolean;
}

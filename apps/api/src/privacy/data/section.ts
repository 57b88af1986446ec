/** One part of what is kept of somebody, as a table that a page, a sheet and a file can tell. */
export interface Section {
  readonly title: string;
  readonly headings: ReadonlyArray<string>;
  readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>>;
}

/** Lines of a name and what stands behind it. */
export const facts = (
  title: string,
  rows: ReadonlyArray<readonly [string, string | number | null]>,
): Section => ({ title, headings: ["项目", "内容"], rows });

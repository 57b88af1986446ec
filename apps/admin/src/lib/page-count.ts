interface Page {
  readonly total: number;
  readonly pageSize: number;
}

/** How many pages a list has; at least the one that says that it is empty. */
export const pageCount = (page: Page | null): number =>
  page === null ? 1 : Math.max(1, Math.ceil(page.total / page.pageSize));

/** Some of many, and where they stand. Pages go round and round. */
export interface Paged<One> {
  readonly shown: readonly One[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The page that one comes to after turning so many times. */
export const paged = <One>(all: readonly One[], turned: number, perPage: number): Paged<One> => {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const at = turned % pages;
  return { shown: all.slice(at * perPage, (at + 1) * perPage), page: at + 1, pages };
};

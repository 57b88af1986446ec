import type { Rule } from "@huzhu/domain/rulebook";

export interface Category {
  readonly title: string;
  readonly rules: ReadonlyArray<Rule>;
}

const OTHER = "其他";

/** The rules under their headings, both in the order of the document. */
export const byCategory = (rules: ReadonlyArray<Rule>): ReadonlyArray<Category> => {
  const titles = new Set(rules.map(({ category }) => category ?? OTHER));
  return [...titles].map((title) => ({
    title,
    rules: rules.filter(({ category }) => (category ?? OTHER) === title),
  }));
};

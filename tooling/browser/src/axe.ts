import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** One broken rule of accessibility and the elements that break it. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly elements: readonly string[];
  /** Axe is sure of it. */
  readonly decided: boolean;
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const STRICT = [...WCAG, "wcag2aaa", "best-practice"];

type Found = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

// Without the legacy mode axe opens a second page for every look, for frames of other origins; we have none.
const analyze = (page: Page, tags: string[]) =>
  new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();

const told = (found: Found, decided: boolean): readonly Violation[] =>
  found.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ html }) => html),
    decided,
  }));

/** What axe has against the page as it stands, by WCAG 2.2 A and AA. The page comes from `browser.newContext()`. */
export const axe = async (page: Page): Promise<readonly Violation[]> =>
  told((await analyze(page, WCAG)).violations, true);

/** The same by WCAG 2.2 AAA and good practice, with what axe itself could not decide. */
export const strictAxe = async (page: Page): Promise<readonly Violation[]> => {
  const { violations, incomplete } = await analyze(page, STRICT);
  return [...told(violations, true), ...told(incomplete, false)];
};

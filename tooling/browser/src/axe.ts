import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** One broken rule of accessibility and the elements that break it. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly elements: readonly string[];
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe has against the page as it stands, by WCAG 2.2 A and AA. The page comes from `browser.newContext()`. */
export const axe = async (page: Page): Promise<readonly Violation[]> => {
  // Without the legacy mode axe opens a second page for every look, for frames of other origins; we have none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(WCAG).analyze();
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map(({ html }) => html),
  }));
};

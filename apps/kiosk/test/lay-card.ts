import type { Page } from "playwright-core";

/** Types a card number as a reader does, key after key within a few milliseconds, and Enter. */
export const layCard = (page: Page, number: string): Promise<void> =>
  page.evaluate((text) => {
    const target = document.activeElement ?? document.body;
    for (const key of [...text, "Enter"]) {
      target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    }
  }, number);

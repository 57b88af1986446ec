import type { Page } from "playwright-core";

export interface TextSize {
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
}

/** Every text that can be seen on a page, with the size of its letters. */
export const textSizes = (page: Page): Promise<readonly TextSize[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; size: number }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const parent = walker.currentNode.parentElement;
      if (text === "" || !parent?.checkVisibility()) continue;
      found.push({ text, size: Number.parseFloat(getComputedStyle(parent).fontSize) });
    }
    return found;
  });

/**
 * What is wider than its place, or cut off by it, or higher than the button that holds it. Letters
 * may reach out of their line, so the height of mere text says nothing.
 */
export const overflows = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const holds = (element: Element) =>
      element.tagName === "BUTTON" || getComputedStyle(element).overflowY !== "visible";
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.clientWidth > 1)
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 ||
          (holds(element) && element.scrollHeight > element.clientHeight + 1),
      )
      .map(
        ({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent?.trim()}`,
      );
  });

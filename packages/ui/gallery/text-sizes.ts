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

/** What is wider or higher than the place it has. */
export const overflows = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          clientWidth > 1 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1),
      )
      .filter((element) => getComputedStyle(element).display !== "inline")
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim()}`),
  );

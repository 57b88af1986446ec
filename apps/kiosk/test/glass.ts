import type { Page } from "playwright-core";

/** A piece of text as it lies on the glass. */
export interface Letters {
  readonly text: string;
  /** The em in CSS pixels. */
  readonly em: number;
  /** Wholly on the screen, inside everything that would cut it off, and under no press. */
  readonly whole: boolean;
  /** WCAG contrast of the letters to what they stand on. */
  readonly contrast: number;
  /** They are yellow, or stand on yellow. */
  readonly yellow: boolean;
}

export interface Glass {
  readonly letters: readonly Letters[];
  /** The narrower side of the smallest tile and the smallest key, in CSS pixels; 0 without any. */
  readonly tile: number;
  readonly key: number;
  /** Presses that something else lies on. */
  readonly covered: readonly string[];
  readonly scrolls: boolean;
}

/** Reads what a page shows, letter by letter. */
export const readGlass = (page: Page): Promise<Glass> => page.evaluate(read);

/** Runs in the page. */
const read = (): Glass => {
  const channel = (value: number) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const luminance = ([r = 0, g = 0, b = 0]: readonly number[]) =>
    0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
  const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const groundOf = (element: Element | null): readonly number[] => {
    if (element === null) return [255, 255, 255];
    const colour = numbers(getComputedStyle(element).backgroundColor);
    return colour[3] === 0 ? groundOf(element.parentElement) : colour;
  };
  const contrastOf = (element: Element) => {
    const one = luminance(numbers(getComputedStyle(element).color));
    const other = luminance(groundOf(element));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  };
  const isYellow = ([red = 0, , blue = 0]: readonly number[]) => red === 255 && blue === 0;
  const inside = (
    text: DOMRect,
    box: { left: number; top: number; right: number; bottom: number },
  ) =>
    text.left >= box.left - 1 &&
    text.right <= box.right + 1 &&
    text.top >= box.top - 1 &&
    text.bottom <= box.bottom + 1;
  const cutters = (element: Element): readonly Element[] => {
    const above = element.parentElement === null ? [] : cutters(element.parentElement);
    const cuts = element.matches("button") || getComputedStyle(element).overflow !== "visible";
    return cuts ? [element, ...above] : above;
  };
  const free = ({ left, top, right, bottom }: DOMRect, holder: Element) => {
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const press = above?.closest("[data-press]") ?? null;
    return press === null || press.contains(holder);
  };
  const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

  const letters: Letters[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (element === null || text === "" || element.closest("svg,script,style")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    const shed = element.closest("[data-sheds]")?.getBoundingClientRect();
    if (shed && rects.every((rect) => rect.left >= shed.right)) continue;
    const boxes = [screen, ...cutters(element).map((cutter) => cutter.getBoundingClientRect())];
    letters.push({
      text,
      em: Number.parseFloat(getComputedStyle(element).fontSize),
      whole: rects.every((rect) => boxes.every((box) => inside(rect, box)) && free(rect, element)),
      contrast: contrastOf(element),
      yellow: [numbers(getComputedStyle(element).color), groundOf(element)].some(isYellow),
    });
  }

  const smallest = (selector: string) => {
    const sides = [...document.querySelectorAll(selector)].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height);
    });
    return sides.length === 0 ? 0 : Math.min(...sides);
  };

  // Nearer to the corner than this lies what the rounding has cut away.
  const INSET = 14;
  const covered = [...document.querySelectorAll("[data-press]")].filter((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const places = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + INSET, top + INSET],
      [right - INSET, top + INSET],
      [left + INSET, bottom - INSET],
      [right - INSET, bottom - INSET],
    ] as const;
    return !places.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });

  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    letters,
    tile: smallest(".tile"),
    key: smallest(".key"),
    covered: covered.map((element) => element.textContent ?? ""),
    scrolls: scrollWidth > innerWidth || scrollHeight > innerHeight,
  };
};

import type { Page } from "playwright-core";

/** A pressable as it lies on the glass, all lengths in millimetres from the top left corner. */
export interface Target {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether all of it lies on the screen. */
  readonly inside: boolean;
}

export interface Gap {
  readonly between: readonly [string, string];
  /** Millimetres from edge to edge; below zero where the two overlap. */
  readonly gap: number;
}

export interface Measures {
  readonly targets: readonly Target[];
  readonly gaps: readonly Gap[];
}

/** Measures everything that can be pressed on a page whose pixels are `mmPerPx` wide. */
export const measure = async (page: Page, mmPerPx: number): Promise<Measures> => {
  const targets = (await page.evaluate(pressables)).map((box) => ({
    ...box,
    left: box.left * mmPerPx,
    top: box.top * mmPerPx,
    width: box.width * mmPerPx,
    height: box.height * mmPerPx,
  }));
  return { targets, gaps: pairs(targets).map(gapBetween) };
};

/** Runs in the page. */
const pressables = () =>
  [...document.querySelectorAll<HTMLElement>("[data-press],button,a,input")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const name = element.ariaLabel ?? (element.textContent || element.id || element.tagName);
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { name: name.trim(), left, top, width, height, inside };
    });

const pairs = (targets: readonly Target[]): (readonly [Target, Target])[] =>
  targets.flatMap((one, index) => targets.slice(index + 1).map((other) => [one, other] as const));

const gapBetween = ([one, other]: readonly [Target, Target]): Gap => {
  const across = apart(one.left, one.width, other.left, other.width);
  const down = apart(one.top, one.height, other.top, other.height);
  const gap = across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
  return { between: [one.name, other.name], gap };
};

const apart = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.max(start, otherStart) - Math.min(start + length, otherStart + otherLength);

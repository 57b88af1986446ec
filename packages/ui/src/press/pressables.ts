import type { Box, Point } from "./box.ts";
import type { Target } from "./press-machine.ts";

const PRESSABLE = "[data-press]:not(:disabled)";

/** The pressable that holds the place where an event happened. */
export const pressableOf = (event: Event): HTMLElement | undefined => {
  const origin = event.target instanceof Element ? event.target.closest(PRESSABLE) : null;
  return origin instanceof HTMLElement ? origin : undefined;
};

/** What a finger may have meant: what lies under it, or else all that can be seen. */
export const targetsOf = (event: Event, root: HTMLElement): readonly Target<HTMLElement>[] => {
  const mm = millimetre(root);
  const under = pressableOf(event);
  const candidates = under === undefined ? seen(root) : [under];
  return candidates.map((id) => ({ id, box: boxOf(id, mm) }));
};

export const pointOf = ({ clientX, clientY }: PointerEvent, root: HTMLElement): Point => {
  const mm = millimetre(root);
  return { x: clientX / mm, y: clientY / mm };
};

/** The CSS pixels of one real millimetre; `--mm` is a registered length, so it computes to pixels. */
const millimetre = (root: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(root).getPropertyValue("--mm")) || 1;

const seen = (root: HTMLElement): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null,
  );

const boxOf = (element: HTMLElement, mm: number): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left / mm, top: top / mm, right: right / mm, bottom: bottom / mm };
};

interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is lost in rounding, in CSS pixels. */
const SLIGHT = 1;

const within = (one: Sides, other: Sides): boolean =>
  one.left >= other.left - SLIGHT &&
  one.right <= other.right + SLIGHT &&
  one.top >= other.top - SLIGHT &&
  one.bottom <= other.bottom + SLIGHT;

const meet = (one: Sides, other: Sides): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLIGHT &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLIGHT;

/** Every piece of text below an element that can be seen, with the lines that it takes. */
const textsIn = (root: HTMLElement) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { readonly holder: Element; readonly lines: readonly DOMRect[] }[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    const { parentElement: holder, textContent } = walker.currentNode;
    if (holder === null || textContent?.trim() === "") continue;
    range.selectNodeContents(walker.currentNode);
    const lines = [...range.getClientRects()];
    // A list may drop whole rows into a column that is out of sight.
    const list = holder.closest("[data-sheds]")?.getBoundingClientRect();
    if (!list || lines.some(({ left }) => left < list.right)) found.push({ holder, lines });
  }
  return found;
};

/** What would cut a thing off: the glass, the press it stands in, whatever hides what sticks out. */
const cuttersOf = (element: Element, root: HTMLElement): readonly Element[] => {
  if (element === root || element.parentElement === null) return [root];
  const above = cuttersOf(element.parentElement, root);
  const cuts = element.matches("[data-press]") || getComputedStyle(element).overflow !== "visible";
  return cuts ? [element, ...above] : above;
};

/** Whether anything on this glass is cut off, or lies on something that can be pressed. */
export const isCrowded = (root: HTMLElement): boolean => {
  const presses = [...root.querySelectorAll("[data-press]")].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  const glass = root.getBoundingClientRect();
  const pressesClash = presses.some(
    ({ box }, at) => !within(box, glass) || presses.slice(at + 1).some((two) => meet(box, two.box)),
  );
  return (
    pressesClash ||
    textsIn(root).some(({ holder, lines }) => {
      const cutters = cuttersOf(holder, root).map((cutter) => cutter.getBoundingClientRect());
      const strangers = presses.filter(({ element }) => !element.contains(holder));
      return lines.some(
        (line) =>
          cutters.some((cutter) => !within(line, cutter)) ||
          strangers.some(({ box }) => meet(line, box)),
      );
    })
  );
};

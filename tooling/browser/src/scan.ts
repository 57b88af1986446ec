import type { Page } from "playwright-core";

export interface Scan {
  /** Milliseconds from key to key, by the clock that the page reads off its events. */
  readonly gap?: number;
  /** Many readers are set to send no key at the end. */
  readonly enter?: boolean;
}

/** Longer than a reader waits between two keys: what a hand typed just before is not of the scan. */
const PAUSE = 101;

/**
 * A card or a code before a reader that types like a keyboard, wherever the cursor is. The keys are
 * pressed in the page, all in one go: a busy machine is no slower a reader.
 */
export const scan = (
  page: Page,
  text: string,
  { gap = 10, enter = true }: Scan = {},
): Promise<void> =>
  page.evaluate(
    ([keys, milliseconds, pause]) => {
      // In whole milliseconds: a gap of 100 is 100 then, and not a millionth more.
      let at = Math.ceil(performance.now()) + pause;
      for (const key of keys) {
        const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
        Object.defineProperty(event, "timeStamp", { value: at });
        at += milliseconds;
        const typed = (document.activeElement ?? document.body).dispatchEvent(event);
        if (typed && key.length === 1) document.execCommand("insertText", false, key);
      }
    },
    [enter ? [...text, "Enter"] : [...text], gap, PAUSE] as const,
  );

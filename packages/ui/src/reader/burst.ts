/** A reader types like a keyboard, only much faster than any hand (K-M6). */
export const LONGEST_GAP = 100;
export const LONGEST_BURST = 1500;
export const FEWEST_CHARACTERS = 4;

/** Keys that came so fast, one after the other, that they may yet turn out to be a reader's. */
export interface Burst {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

export const SILENCE: Burst = { text: "", first: 0, last: 0 };

/** What was heard: a card or a code before a reader, or somebody's fingers on a keyboard. */
export type Heard =
  | { readonly _tag: "Read"; readonly text: string }
  | { readonly _tag: "Typed"; readonly text: string };

export interface Hearing {
  readonly burst: Burst;
  readonly heard: ReadonlyArray<Heard>;
  /** The key belongs to the reader: no button may see it. */
  readonly taken: boolean;
}

/** Whether a text may be a reader's, once it came fast enough. */
export type Fits = (text: string) => boolean;

/** Where nothing else is typed, whatever is long enough is a reader's. */
export const longEnough: Fits = (text) => text.length >= FEWEST_CHARACTERS;

/** As few characters as a code on paper or a card has that is told from a fast hand's words. */
const FEWEST_BESIDE_WORDS = 8;

/** Where people type names and numbers too: longer, and with a digit in it. */
export const besideWords: Fits = (text) => text.length >= FEWEST_BESIDE_WORDS && /\d/.test(text);

/**
 * Some readers print a comma between the site code and the number of the card (2H+4H), and paper
 * vouchers have a hyphen.
 */
const isCharacter = (key: string): boolean => /^[0-9A-Za-z,-]$/.test(key);
const isEnd = (key: string): boolean => key === "Enter" || key === "Tab";

const typed = ({ text }: Burst): ReadonlyArray<Heard> =>
  text === "" ? [] : [{ _tag: "Typed", text }];

const isRead = ({ text, first, last }: Burst, fits: Fits): boolean =>
  fits(text) && last - first <= LONGEST_BURST;

/** Nobody has pressed anything for longer than a reader waits: what was it? */
export const settle = (burst: Burst, fits: Fits = longEnough): Hearing => ({
  burst: SILENCE,
  heard: isRead(burst, fits) ? [{ _tag: "Read", text: burst.text }] : typed(burst),
  taken: false,
});

/** Takes in one key pressed at a moment, in milliseconds. */
export const hear = (burst: Burst, key: string, at: number, fits: Fits = longEnough): Hearing => {
  if (burst.text !== "" && at - burst.last > LONGEST_GAP) {
    const settled = settle(burst, fits);
    const next = hear(SILENCE, key, at, fits);
    return { ...next, heard: [...settled.heard, ...next.heard] };
  }
  if (isCharacter(key)) {
    const first = burst.text === "" ? at : burst.first;
    return { burst: { text: burst.text + key, first, last: at }, heard: [], taken: false };
  }
  const ended = { ...burst, last: Math.max(burst.last, burst.text === "" ? 0 : at) };
  if (isEnd(key) && isRead(ended, fits)) return { ...settle(ended, fits), taken: true };
  return { burst: SILENCE, heard: typed(burst), taken: false };
};

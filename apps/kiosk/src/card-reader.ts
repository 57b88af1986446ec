/** A reader types like a keyboard, only much faster than any hand (K-M6). */
export const LONGEST_GAP = 100;
export const LONGEST_BURST = 1500;
export const FEWEST_CHARACTERS = 4;

/** Keys that came so fast, one after the other, that they may yet turn out to be a card. */
export interface Burst {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

export const SILENCE: Burst = { text: "", first: 0, last: 0 };

/** What was heard: a card laid on the reader, or somebody's fingers on a keyboard. */
export type Heard =
  | { readonly _tag: "Card"; readonly text: string }
  | { readonly _tag: "Typed"; readonly text: string };

export interface Hearing {
  readonly burst: Burst;
  readonly heard: ReadonlyArray<Heard>;
  /** The key belongs to the reader: no button may see it. */
  readonly taken: boolean;
}

/** Some readers print a comma between the site code and the number of the card (2H+4H). */
const isCharacter = (key: string): boolean => /^[0-9A-Za-z,]$/.test(key);
const isEnd = (key: string): boolean => key === "Enter" || key === "Tab";

const typed = ({ text }: Burst): ReadonlyArray<Heard> =>
  text === "" ? [] : [{ _tag: "Typed", text }];

const isCard = ({ text, first, last }: Burst): boolean =>
  text.length >= FEWEST_CHARACTERS && last - first <= LONGEST_BURST;

/** Nobody has pressed anything for longer than a reader waits: what was it? */
export const settle = (burst: Burst): Hearing => ({
  burst: SILENCE,
  heard: isCard(burst) ? [{ _tag: "Card", text: burst.text }] : typed(burst),
  taken: false,
});

/** Takes in one key pressed at a moment, in milliseconds. */
export const hear = (burst: Burst, key: string, at: number): Hearing => {
  if (burst.text !== "" && at - burst.last > LONGEST_GAP) {
    const settled = settle(burst);
    const next = hear(SILENCE, key, at);
    return { ...next, heard: [...settled.heard, ...next.heard] };
  }
  if (isCharacter(key)) {
    const first = burst.text === "" ? at : burst.first;
    return { burst: { text: burst.text + key, first, last: at }, heard: [], taken: false };
  }
  const ended = { ...burst, last: Math.max(burst.last, burst.text === "" ? 0 : at) };
  if (isEnd(key) && isCard(ended)) return { ...settle(ended), taken: true };
  return { burst: SILENCE, heard: typed(burst), taken: false };
};

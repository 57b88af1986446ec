/** A piece of what is read out: a clip, or a breath. */
export type Piece =
  | { readonly _tag: "Clip"; readonly clip: string }
  | { readonly _tag: "Pause"; readonly seconds: number };

/** Which clips there are. */
export interface Clips {
  has(clip: string): boolean;
  /** The longest clip, in characters. */
  readonly longest: number;
  /** The syllable that a single hanzi is read as; nothing where nobody knows. */
  syllable(hanzi: string): string | undefined;
}

const SENTENCE = 0.35;
const COMMA = 0.2;

const pauseOf = (mark: string): number => {
  if (/[。？！]/.test(mark)) return SENTENCE;
  return /[，、：；]/.test(mark) ? COMMA : 0;
};

/**
 * Covers a text with the fewest clips: at every place the longest that fits, then single hanzi,
 * and what nobody can read is left out.
 */
export const cover = (text: string, clips: Clips): readonly Piece[] => {
  const characters = [...text];
  const covered: Piece[] = [];
  let at = 0;
  while (at < characters.length) {
    let length = Math.min(clips.longest, characters.length - at);
    while (length > 0 && !clips.has(characters.slice(at, at + length).join(""))) length -= 1;
    const clip = characters.slice(at, at + Math.max(1, length)).join("");
    const said = length > 0 ? clip : clips.syllable(clip);
    const seconds = pauseOf(clip);
    if (said !== undefined) covered.push({ _tag: "Clip", clip: said });
    else if (seconds > 0 && covered.length > 0) covered.push({ _tag: "Pause", seconds });
    at += Math.max(1, length);
  }
  return covered;
};

import { SCREEN_PROFILES, type ScreenProfileId } from "@huzhu/ui/kiosk";
import { SIZES, type Size } from "../src/sight.svelte.ts";
import { whole } from "./env.ts";

/** One way in which a tour is looked at. */
export interface Look {
  readonly profile: ScreenProfileId;
  readonly size: Size;
  readonly contrast: "plain" | "black and white";
  /** Long words are longer than any village's own, with five digits of points. */
  readonly words: "usual" | "long";
  /** Axe looks too, which takes as long as all the rest. */
  readonly axe: boolean;
}

const PROFILES = Object.keys(SCREEN_PROFILES) as ScreenProfileId[];
const CONTRASTS = ["plain", "black and white"] as const;
const WORDS = ["usual", "long"] as const;

/** Every look there is: hours, not minutes. */
const WHOLE: readonly Look[] = PROFILES.flatMap((profile) =>
  SIZES.flatMap((size) =>
    CONTRASTS.flatMap((contrast) =>
      WORDS.map((words) => ({ profile, size, contrast, words, axe: words === "usual" })),
    ),
  ),
);

/** The narrowest glass, lying and upright, with the largest letters and with the longest words. */
const NARROWEST: readonly Look[] = [
  { profile: "15.6", size: 200, contrast: "plain", words: "long", axe: true },
  { profile: "15.6", size: 150, contrast: "black and white", words: "usual", axe: true },
  { profile: "21.5-upright", size: 200, contrast: "black and white", words: "long", axe: false },
  { profile: "21.5-upright", size: 125, contrast: "plain", words: "usual", axe: false },
];

/** Wider ones in the usual letters; every tour takes another of them. */
const WIDER: readonly Look[] = [
  { profile: "15.6-coarse", size: 100, contrast: "plain", words: "usual", axe: false },
  { profile: "21.5", size: 100, contrast: "black and white", words: "usual", axe: false },
  { profile: "32", size: 100, contrast: "plain", words: "long", axe: false },
];

/** How the tour with this place among the tours is looked at. */
export const looksAt = (place: number): readonly Look[] =>
  whole ? WHOLE : [...NARROWEST, ...WIDER.filter((_, at) => at === place % WIDER.length)];

import { Schema } from "effect";

/** 1 well, 2 not quite, 3 bad; null where nobody looked. */
const Grade = Schema.NullOr(Schema.Literals([1, 2, 3]));

/** What the helper saw: of the elder, of the home, and of those who live around it. */
export const Seen = Schema.Struct({
  health: Grade,
  mood: Grade,
  /** Water, power, gas. */
  utilities: Grade,
  hygiene: Grade,
  /** Whether the neighbours look in. */
  neighbours: Grade,
  note: Schema.String.check(Schema.isMaxLength(200)),
});
export type Seen = typeof Seen.Type;

export const NOTHING_SEEN: Seen = {
  health: null,
  mood: null,
  utilities: null,
  hygiene: null,
  neighbours: null,
  note: "",
};

export const ASPECTS = ["health", "mood", "utilities", "hygiene", "neighbours"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** What was seen to be bad, after which somebody looks again. */
export const alarming = (seen: Seen): ReadonlyArray<Aspect> =>
  ASPECTS.filter((aspect) => seen[aspect] === 3);

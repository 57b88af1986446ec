import { Result, Schema } from "effect";
import { MOST_POINTS, Points } from "./points.ts";

/** How many decimals the village's points have: 0 for whole points, 1 for tenths, up to 3. */
export const Scale = Schema.Literals([0, 1, 2, 3]);
export type Scale = typeof Scale.Type;

/** The text is no number of points of this scale. */
export class NotPoints extends Schema.TaggedClass<NotPoints>()("NotPoints", {
  text: Schema.String,
  decimals: Scale,
}) {}

/** Reads what a person wrote (`12`, `-0.5`, `＋3`) as an exact amount; never rounds. */
export const parsePoints = (text: string, scale: Scale): Result.Result<Points, NotPoints> => {
  const match = /^([+-]?)(\d{1,13})(?:\.(\d+))?$/.exec(text.normalize("NFKC").trim());
  const decimals = (match?.[3] ?? "").replace(/0+$/, "");
  if (!match || decimals.length > scale) {
    return Result.fail(new NotPoints({ text, decimals: scale }));
  }
  const amount = Number(`${match[2]}${decimals.padEnd(scale, "0")}`);
  if (amount > MOST_POINTS) return Result.fail(new NotPoints({ text, decimals: scale }));
  return Result.succeed(Points.make(match[1] === "-" && amount > 0 ? -amount : amount));
};

/** Writes an amount as people do: no trailing zeros, `-` in front of what is taken. */
export const formatPoints = (points: Points, scale: Scale): string => {
  const digits = String(Math.abs(points)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${points < 0 ? "-" : ""}${whole}${decimals && `.${decimals}`}`;
};

import type { KioskMeal } from "@huzhu/contract";
import { type Line, line } from "./line.ts";

const FEN = 100;

export const priceWords = ({ fen }: Pick<KioskMeal, "fen">): Line =>
  fen === 0 ? line("meal.free") : line("meal.price", { yuan: fen / FEN });

/** What is known of whoever stands there: what they said, or until when they can say it here. */
export const standingWords = ({ coming, open, until }: KioskMeal): Line => {
  if (!open) return line("meal.over", { hour: until });
  if (coming === null) return line("meal.until", { hour: until });
  return line(coming ? "meal.coming" : "meal.away");
};

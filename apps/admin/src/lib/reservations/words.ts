import { RESERVATION_WORDS, type ReservationRow } from "@huzhu/contract";
import type { ReleaseReason } from "@huzhu/domain/reservations";

/** Why somebody at the counter frees what is kept. */
export const REASONS: ReadonlyArray<readonly [ReleaseReason, string]> = [
  ["unwanted", "他不要了"],
  ["away", "人不在，来不了"],
  ["mistake", "留错了"],
  ["short", "货坏了或者缺货"],
];
const REASON_WORDS = new Map(REASONS);

export const linesWords = ({ lines }: Pick<ReservationRow, "lines">): string =>
  lines.map(({ name, pieces, unit }) => `${name}${pieces}${unit}`).join("、");

export const whoWords = ({ name, householdNumber }: ReservationRow): string =>
  name ?? `户号${householdNumber}`;

/** How it stands, and who brings it. */
export const standingWords = ({ state, delivery, carrier }: ReservationRow): string => {
  if (state !== "waiting" || delivery === "none") return RESERVATION_WORDS[state];
  return delivery === "asked" ? "等人送上门" : `${carrier ?? "有人"}去送`;
};

/** How it ended, and why it was freed. */
export const endedWords = ({ state, why }: ReservationRow): string =>
  [RESERVATION_WORDS[state], why && REASON_WORDS.get(why)].filter(Boolean).join("：");

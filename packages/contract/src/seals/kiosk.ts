import { Points, TransferId } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { kiosk, query } from "../endpoint/index.ts";
import { WITH_CARD, withCard } from "../kiosk/with-card.ts";
import { KioskProof, SealNumber } from "./views.ts";

/** A line of the holder's own account, as a public screen may show it. */
export const KioskLine = Schema.Struct({
  transfer: TransferId,
  date: CalendarDate,
  amount: Points,
  balance: Points,
  title: Schema.String,
  /** Who acted by a mandate of the holder, masked. */
  actedBy: Schema.NullOr(Schema.String),
  /** Why it came to so many, said to an elder; `null` where no rule gave it or a screen may not tell. */
  told: Schema.NullOr(Schema.String),
  /** Its number in the journal, and the first seal that covers it; `null` until there is one. */
  journalNumber: Schema.NullOr(Schema.Int),
  seal: Schema.NullOr(SealNumber),
});
export type KioskLine = typeof KioskLine.Type;

export const kioskLines = query({
  name: "kiosk.lines",
  method: "POST",
  path: "/api/kiosk/card/lines",
  caller: kiosk,
  summary: "The latest lines of a card holder's account, the newest first, ten at a time.",
  body: Schema.Struct({
    ...withCard,
    /** Only lines before this one: the `next` of the page before. */
    before: Schema.optionalKey(Schema.Int.check(Schema.isGreaterThan(0))),
  }),
  answer: Schema.Struct({ lines: Schema.Array(KioskLine), next: Schema.NullOr(Schema.Int) }),
  refusals: [...WITH_CARD],
});

export const kioskProof = query({
  name: "kiosk.proof",
  method: "POST",
  path: "/api/kiosk/card/proof",
  caller: kiosk,
  summary: "Proves one of the card's own lines by the newest seal; `null` until one covers it.",
  body: Schema.Struct({ ...withCard, transfer: TransferId }),
  answer: Schema.NullOr(KioskProof),
  refusals: [...WITH_CARD],
});

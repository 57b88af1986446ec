import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { kiosk, query } from "../endpoint/index.ts";
import { TodaysMeal } from "./meals.ts";

/** Whether the card reader is plugged in; nobody looks where the server was not told which it is. */
export const ReaderState = Schema.Literals(["there", "gone", "unwatched"]);
export type ReaderState = typeof ReaderState.Type;

/**
 * How a kiosk is: it gives no sign of life (`silent`), or gave none since the server began
 * (`unheard`), or its reader is pulled out.
 */
export const KioskHealth = Schema.Literals(["well", "readerGone", "silent", "unheard"]);
export type KioskHealth = typeof KioskHealth.Type;

/** Two short sentences at most, as elders read them (kiosk standard K-U2). */
export const KioskWord = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(28));

export const KioskPulse = Schema.Struct({
  at: Instant,
  /** Which build the page is of. */
  build: Schema.String.check(Schema.isMaxLength(64)),
  /** Whether somebody stands there. */
  inUse: Schema.Boolean,
  /** When a card was last read; `null` where none was since the page began. */
  cardAt: Schema.NullOr(Instant),
  reader: ReaderState,
});
export type KioskPulse = typeof KioskPulse.Type;

export const pulse = query({
  name: "kiosk.pulse",
  method: "POST",
  path: "/api/kiosk/pulse",
  caller: kiosk,
  summary: "A kiosk's sign of life, every ten seconds; the answer is what the office tells it.",
  body: Schema.Struct({
    build: KioskPulse.fields.build,
    inUse: KioskPulse.fields.inUse,
    cardAt: KioskPulse.fields.cardAt,
    /** Whether the page comes from the machine that it is shown on: then the server sees its reader. */
    atHome: Schema.Boolean,
  }),
  answer: Schema.Struct({
    word: Schema.NullOr(KioskWord),
    /** Whatever it is: where it has changed, the page begins anew once nobody stands there. */
    restart: Schema.NullOr(Schema.String),
    reader: ReaderState,
    /** What is cooked today, for the first screen. */
    meals: Schema.Array(TodaysMeal),
  }),
});

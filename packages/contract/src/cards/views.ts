import { Card, CardHappening, CardStatus, Reader, Resident } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";

/** A card that somebody has or had; of a printed one no more than the end of its number. */
export const CardRow = Schema.Struct({
  id: Card.fields.id,
  shown: Schema.String,
  status: CardStatus,
  issuedAt: Instant,
});
export type CardRow = typeof CardRow.Type;

/** Something that happened to one of the cards: when, by whom and why. */
export const CardEventRow = Schema.Struct({
  card: Card.fields.id,
  /** `null` where the card was taken back, because it had gone to the wrong person. */
  shown: Schema.NullOr(Schema.String),
  what: CardHappening,
  why: Schema.String,
  at: Instant,
  by: Schema.String,
});
export type CardEventRow = typeof CardEventRow.Type;

/** Whether a code is set, and whether it still takes tries. */
export const CodeState = Schema.Literals(["none", "set", "waits", "stopped"]);
export type CodeState = typeof CodeState.Type;

/** The cards of one person, from the first to the one in their hand. */
export const CardLife = Schema.Struct({
  resident: Resident.fields.id,
  name: Resident.fields.name,
  hamlet: Schema.String,
  household: Resident.fields.householdId,
  cards: Schema.Array(CardRow),
  events: Schema.Array(CardEventRow),
  code: CodeState,
  hasPortrait: Schema.Boolean,
});
export type CardLife = typeof CardLife.Type;

/** Somebody who could be given a card. */
export const Cardless = Schema.Struct({
  resident: Resident.fields.id,
  name: Resident.fields.name,
  hamlet: Schema.String,
  age: Schema.Int,
  elder: Schema.Boolean,
  hasPortrait: Schema.Boolean,
});
export type Cardless = typeof Cardless.Type;

/** A card as it is printed: the whole number, for the QR code, and nothing that is nobody's business. */
export const PrintedCard = Schema.Struct({
  card: Card.fields.id,
  number: Card.fields.number,
  name: Resident.fields.name,
  hamlet: Schema.String,
  /** A data address of the picture. */
  portrait: Schema.NullOr(Schema.String),
});
export type PrintedCard = typeof PrintedCard.Type;

/** A card that was given out at the desk. */
export const HandedOver = Schema.Struct({
  card: Card.fields.id,
  resident: Resident.fields.id,
  name: Resident.fields.name,
  shown: Schema.String,
  /** How many earlier cards it replaced. */
  replaced: Schema.Int,
});
export type HandedOver = typeof HandedOver.Type;

/** How the village's readers print, and those of kiosks that differ; how much a card may spend. */
export const CardSettings = Schema.Struct({
  reader: Schema.NullOr(Reader),
  most: Schema.NullOr(Points),
  kiosks: Schema.Array(
    Schema.Struct({ id: Schema.String, name: Schema.String, reader: Schema.NullOr(Reader) }),
  ),
  /** Cards from before anybody said how the readers print. */
  unread: Schema.Int,
});
export type CardSettings = typeof CardSettings.Type;

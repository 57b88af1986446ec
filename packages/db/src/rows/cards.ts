import { Card } from "@huzhu/domain/people";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { CardEvent } from "../nouns/card-event.ts";
import { KeptCode } from "../nouns/kept-code.ts";
import type { Tables } from "../tables/define.ts";

/** Cards and what happened to them, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];

const decoding = Schema.decodeUnknownSync;

const toActor = decoding(Schema.fromJsonString(Actor));

export const cardOf: (row: Row<"card">) => Card = decoding(Card);

const toCardEvent = decoding(CardEvent);
export const cardEventOf = (row: Row<"cardEvent">): CardEvent =>
  toCardEvent({
    ...{ ...row, card: row.cardId, resident: row.residentId },
    actor: toActor(row.actor),
  });

const toKeptCode = decoding(KeptCode);
export const keptCodeOf = (row: Row<"cardCode">): KeptCode =>
  toKeptCode({ ...row, resident: row.residentId });

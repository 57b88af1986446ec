import { AwardScheme, FilialPayment, FilialSaid, Round } from "@huzhu/domain/incentives";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { AwardRoundEvent } from "../nouns/award-round-event.ts";
import type { Tables } from "../tables/define.ts";
import type { Read } from "../unit.ts";
import { openDocument, saidIn } from "../vault/document.ts";

/** Schemes, rounds and what children paid, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];
type Document = { readonly document: string };

const decoding = Schema.decodeUnknownSync;
const toActor = decoding(Schema.fromJsonString(Actor));

const toScheme = decoding(Schema.fromJsonString(AwardScheme));
export const awardSchemeOf = ({ document }: Document): AwardScheme => toScheme(document);

const toRound = decoding(Schema.fromJsonString(Round));
export const roundOf = (read: Read, row: Row<"awardRound">): Round =>
  toRound(openDocument(read, "award_round", row));

/** What an event says of its round, or what an erasure left of it. */
export const roundSaid = (read: Read, row: Row<"awardRoundEvent">): Round =>
  toRound(saidIn(read, "award_round_event", `${row.roundId}/${row.place}`, row));

const toEvent = decoding(AwardRoundEvent);
export const awardRoundEventOf = (read: Read, row: Row<"awardRoundEvent">): AwardRoundEvent =>
  toEvent({ ...row, actor: toActor(row.actor), round: roundSaid(read, row) });

const toSaid = decoding(Schema.fromJsonString(FilialSaid));
const toFilial = decoding(FilialPayment);
export const filialPaymentOf = (read: Read, row: Row<"filialPayment">): FilialPayment =>
  toFilial({
    ...row,
    ...{ elder: row.elderId, on: row.onDate },
    said: toSaid(saidIn(read, "filial_payment", row.id, row)),
  });

const toRule = decoding(Schema.fromJsonString(Schema.Struct({ ruleTitle: Schema.String })));
/** How the rule was called by which a claim counted. */
export const ruleTitleOf = (reason: string): string => toRule(reason).ruleTitle;

import { AwardScheme, FilialPayment, FilialSaid, Round } from "@huzhu/domain/incentives";
import { Schema } from "effect";
import { Actor } from "../nouns/actor.ts";
import { AwardRoundEvent } from "../nouns/award-round-event.ts";
import type { Tables } from "../tables/define.ts";

/** Schemes, rounds and what children paid, as values. */
type Row<Name extends keyof Tables> = Tables[Name]["$inferSelect"];
type Document = { readonly document: string };

const decoding = Schema.decodeUnknownSync;
const toActor = decoding(Schema.fromJsonString(Actor));

const toScheme = decoding(Schema.fromJsonString(AwardScheme));
export const awardSchemeOf = ({ document }: Document): AwardScheme => toScheme(document);

const toRound = decoding(Schema.fromJsonString(Round));
export const roundOf = ({ document }: Document): Round => toRound(document);

const toEvent = decoding(AwardRoundEvent);
export const awardRoundEventOf = (row: Row<"awardRoundEvent">): AwardRoundEvent =>
  toEvent({ ...row, actor: toActor(row.actor), round: roundOf(row) });

const toSaid = decoding(Schema.fromJsonString(FilialSaid));
const toFilial = decoding(FilialPayment);
export const filialPaymentOf = (row: Row<"filialPayment">): FilialPayment =>
  toFilial({ ...row, elder: row.elderId, on: row.onDate, said: toSaid(row.document) });

const toRule = decoding(Schema.fromJsonString(Schema.Struct({ ruleTitle: Schema.String })));
/** How the rule was called by which a claim counted. */
export const ruleTitleOf = (reason: string): string => toRule(reason).ruleTitle;

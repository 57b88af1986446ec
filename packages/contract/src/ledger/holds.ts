import {
  Account,
  HoldEnded,
  HoldExpired,
  HoldForPeople,
  HoldId,
  MoreThanHeld,
  Why,
} from "@huzhu/domain/points";
import { KeepsGoods } from "@huzhu/domain/reservations";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command } from "../endpoint/index.ts";
import { UnitsDiffer } from "../refusals/registers.ts";
import { movesPoints } from "./callers.ts";
import { Amount, POSTING } from "./posting.ts";
import { HoldRow } from "./views.ts";

const ofHold = Schema.Struct({ hold: HoldId });

export const placeHold = command({
  name: "ledger.placeHold",
  path: "/api/accounts/:account/holds",
  caller: movesPoints,
  summary: "Sets an amount aside that nobody can spend until the hold ends.",
  params: Schema.Struct({ account: Account.fields.id }),
  body: Schema.Struct({
    amount: Amount,
    /** Who gets it in the end; the village's store where nobody is named. */
    to: Schema.optionalKey(Account.fields.id),
    purpose: Why,
    /** From when on it no longer holds; `null` where it waits for ever. */
    expiresAt: Schema.NullOr(Instant),
  }),
  answer: HoldRow,
  refusals: [...POSTING, HoldForPeople, HoldExpired, UnitsDiffer],
});

export const postHold = command({
  name: "ledger.postHold",
  path: "/api/holds/:hold/post",
  caller: movesPoints,
  summary: "Takes what stands on hold, or a part of it, and frees the rest.",
  params: ofHold,
  body: Schema.Struct({ amount: Amount }),
  answer: HoldRow,
  refusals: [...POSTING, HoldEnded, HoldExpired, MoreThanHeld, KeepsGoods],
});

export const releaseHold = command({
  name: "ledger.releaseHold",
  path: "/api/holds/:hold/release",
  caller: movesPoints,
  summary: "Frees what stands on hold.",
  params: ofHold,
  answer: HoldRow,
  refusals: [HoldEnded, KeepsGoods],
});

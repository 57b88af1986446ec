import { KinOfHousehold, NotApproved, OwnHousehold } from "@huzhu/domain/claims";
import {
  AlreadyReversed,
  NotReversible,
  PoolShort,
  ReversalOfReversal,
  Transfer,
  Why,
} from "@huzhu/domain/points";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { reverses, seesLedger } from "./callers.ts";
import { POSTING } from "./posting.ts";
import { TransferView } from "./views.ts";

const ofTransfer = Schema.Struct({ transfer: Transfer.fields.id });

/** What may stand in the way of undoing a transfer. */
export const REVERSING = [
  ...POSTING,
  ReversalOfReversal,
  AlreadyReversed,
  NotReversible,
  PoolShort,
  NotApproved,
  OwnHousehold,
  KinOfHousehold,
];

export const transfer = query({
  name: "ledger.transfer",
  path: "/api/transfers/:transfer",
  caller: seesLedger,
  summary: "Everything about one transfer.",
  params: ofTransfer,
  answer: TransferView,
});

export const reverseTransfer = command({
  name: "ledger.reverse",
  path: "/api/transfers/:transfer/reverse",
  caller: reverses,
  summary:
    "Undoes a transfer once: points, lots, the claim and the goods stand as they did; the answer is the reversal.",
  params: ofTransfer,
  body: Schema.Struct({ why: Why }),
  answer: TransferView,
  refusals: REVERSING,
});

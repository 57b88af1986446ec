import { TransferId } from "@huzhu/domain/points";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import { NothingToSeal, NotSealedYet } from "../refusals/proofs.ts";
import { ConsistencyView, ProofView, SealNumber, SealRow, SealView } from "./views.ts";

export * from "./kiosk.ts";
export * from "./views.ts";

const seesSeals: Caller = { kind: "staff", duty: "see-ledger" };
const SealNumberText = Schema.FiniteFromString.pipe(Schema.decodeTo(SealNumber));

export const seals = query({
  name: "seals.list",
  path: "/api/seals",
  caller: seesSeals,
  summary: "The seals of the journal, the newest first.",
  query: Schema.Struct({ page: Schema.optionalKey(PageNumber) }),
  answer: pageOf(SealRow),
});

export const seal = query({
  name: "seals.see",
  path: "/api/seals/:number",
  caller: seesSeals,
  summary: "One seal with all that it says, to be printed.",
  params: Schema.Struct({ number: SealNumberText }),
  answer: SealView,
});

export const sealNow = command({
  name: "seals.seal",
  path: "/api/seals",
  caller: { kind: "staff", duty: "seal-journal" },
  summary: "Seals what was written since the last seal, before the day is over.",
  answer: SealView,
  refusals: [NothingToSeal],
});

export const sealKey = query({
  name: "seals.key",
  path: "/api/seal-key",
  caller: seesSeals,
  summary: "The public key with which this server signs.",
  answer: Schema.Struct({ key: Schema.String, short: Schema.String, pem: Schema.String }),
});

export const sealProof = query({
  name: "seals.proof",
  path: "/api/seals/:number/proofs/:transfer",
  caller: seesSeals,
  summary: "Proves that a transfer is under a seal, unchanged.",
  params: Schema.Struct({ number: SealNumberText, transfer: TransferId }),
  answer: ProofView,
  refusals: [NotSealedYet],
});

export const sealConsistency = query({
  name: "seals.consistency",
  path: "/api/seals/:number/consistency/:other",
  caller: seesSeals,
  summary: "Proves that between two seals the journal only grew.",
  params: Schema.Struct({ number: SealNumberText, other: SealNumberText }),
  answer: ConsistencyView,
});

import type { Caller } from "../endpoint/index.ts";

export const seesLedger: Caller = { kind: "staff", duty: "see-ledger" };
export const movesPoints: Caller = { kind: "staff", duty: "move-points" };
export const reverses: Caller = { kind: "staff", duty: "reverse-posting" };

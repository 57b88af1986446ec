import type { Caller } from "../endpoint/index.ts";

export const records: Caller = { kind: "staff", duty: "record-claim" };
export const decides: Caller = { kind: "staff", duty: "decide-claim" };

import type { Caller } from "../endpoint/index.ts";

export const reveals: Caller = { kind: "staff", duty: "reveal-personal" };
export const seesLooks: Caller = { kind: "staff", duty: "see-looks" };
export const takesConsents: Caller = { kind: "staff", duty: "take-consent" };
export const erases: Caller = { kind: "staff", duty: "erase-person" };
export const setsPrivacy: Caller = { kind: "staff", duty: "manage-privacy" };
export const exportsPerson: Caller = { kind: "staff", duty: "export-person" };

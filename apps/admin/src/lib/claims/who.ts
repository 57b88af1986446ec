import type { ClaimRow } from "@huzhu/contract";

/** Whom a claim is for, as people say it: whoever did it, or the head of the household. */
export const whoOf = ({ residentName, head, householdNumber }: ClaimRow): string =>
  residentName ?? head ?? `户号${householdNumber}`;

import { EDGE_TOLD } from "./edge.ts";
import { ALLIANCE } from "./told/alliance.ts";
import { CLAIMS } from "./told/claims.ts";
import { FAMILY } from "./told/family.ts";
import { FUND } from "./told/fund.ts";
import { GOVERNANCE } from "./told/governance.ts";
import { GUESTS } from "./told/guests.ts";
import { LEDGER } from "./told/ledger.ts";
import { MARKET } from "./told/market.ts";
import { OFFICE } from "./told/office.ts";
import { OUTREACH } from "./told/outreach.ts";
import { PEOPLE } from "./told/people.ts";
import { PURCHASES } from "./told/purchases.ts";
import { RECIPROCITY } from "./told/reciprocity.ts";
import { RESERVATIONS } from "./told/reservations.ts";
import { RULEBOOK } from "./told/rulebook.ts";
import { STORE } from "./told/store.ts";
import type { Status } from "./told/told.ts";

export * from "./api-error.ts";
export * from "./edge.ts";
export * from "./proofs.ts";
export * from "./registers.ts";

const TOLD = [
  EDGE_TOLD,
  OFFICE,
  GOVERNANCE,
  PEOPLE,
  FUND,
  ALLIANCE,
  GUESTS,
  MARKET,
  OUTREACH,
  LEDGER,
  FAMILY,
  RECIPROCITY,
  RULEBOOK,
  CLAIMS,
  STORE,
  PURCHASES,
  RESERVATIONS,
] as const;

type ClassesOf<Told> = Told extends unknown
  ? { [S in keyof Told]: Told[S] extends ReadonlyArray<infer Class> ? Class : never }[keyof Told]
  : never;

export type AnyRefusal = ClassesOf<(typeof TOLD)[number]>;
export type Refusal = AnyRefusal["Type"];
export type RefusalTag = Refusal["_tag"];

const CLASSES = TOLD.flatMap((told) =>
  Object.entries<ReadonlyArray<AnyRefusal>>(told).flatMap(([status, classes]) =>
    classes.map((refusal) => ({ refusal, status: Number(status) as Status })),
  ),
);

/** Every refusal that can travel: the domain's, the registers', and the edge's. */
export const REFUSALS: ReadonlyArray<AnyRefusal> = CLASSES.map(({ refusal }) => refusal);

/** Which HTTP status tells which refusal. The keys of an object that was built are not inferred. */
export const STATUS = Object.fromEntries(
  CLASSES.map(({ refusal, status }) => [refusal.identifier, status]),
) as Record<RefusalTag, Status>;

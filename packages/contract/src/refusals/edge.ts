import { Duty, Party } from "@huzhu/domain/governance";
import { Schema } from "effect";
import { told } from "./told/told.ts";

/** The request does not have the shape that the contract asks for; each issue names its place. */
export class Malformed extends Schema.TaggedClass<Malformed>()("Malformed", {
  issues: Schema.Array(Schema.Struct({ path: Schema.String, problem: Schema.String })),
}) {}

/** The body is larger than the endpoint takes; both in bytes. */
export class TooLarge extends Schema.TaggedClass<TooLarge>()("TooLarge", { limit: Schema.Int }) {}

/** Nobody is logged in, or the session, the pairing or the helper's link has ended. */
export class NotLoggedIn extends Schema.TaggedClass<NotLoggedIn>()("NotLoggedIn", {
  caller: Schema.Literals(["staff", "kiosk", "helper"]),
}) {}

/** The caller's role does not include the duty; the party answers for it in this village. */
export class NotAllowed extends Schema.TaggedClass<NotAllowed>()("NotAllowed", {
  duty: Duty,
  party: Party,
}) {}

/** A command without an attempt id. */
export class AttemptMissing extends Schema.TaggedClass<AttemptMissing>()("AttemptMissing", {}) {}

/** The attempt id was used before for something else. */
export class AttemptConflict extends Schema.TaggedClass<AttemptConflict>()("AttemptConflict", {
  attempt: Schema.String,
}) {}

/** There is no such thing in this village. */
export class NotFound extends Schema.TaggedClass<NotFound>()("NotFound", {
  what: Schema.Literals([
    "page",
    "scheme",
    "round",
    "filialPayment",
    "household",
    "hamlet",
    "resident",
    "card",
    "claim",
    "request",
    "visit",
    "plan",
    "good",
    "batch",
    "stockTake",
    "reservation",
    "storeDay",
    "shop",
    "village",
    "sale",
    "clearing",
    "purchase",
    "photo",
    "clip",
    "redemption",
    "staff",
    "kiosk",
    "account",
    "transfer",
    "hold",
    "seal",
    "period",
    "proposal",
    "alert",
    "act",
    "certification",
    "helper",
    "year",
    "qualification",
    "task",
    "assessment",
    "import",
    "mandate",
    "tie",
    "service",
    "provider",
    "order",
    "complaint",
    "entry",
    "look",
    "consent",
    "erasure",
    "member",
    "meeting",
    "donor",
    "pledge",
    "payment",
    "gift",
    "offer",
    "need",
    "link",
    "project",
    "campaign",
    "gathering",
    "praise",
    "remark",
    "providerRequest",
  ]),
}) {}

/** A defect of ours. Nothing was changed. */
export class Defect extends Schema.TaggedClass<Defect>()("Defect", {}) {}

/** How they are told. */
export const EDGE_TOLD = told({
  400: [Malformed, AttemptMissing],
  401: [NotLoggedIn],
  403: [NotAllowed],
  404: [NotFound],
  409: [AttemptConflict],
  413: [TooLarge],
  500: [Defect],
});

/** What every endpoint may answer besides its own refusals. */
export const EDGE = Object.values(EDGE_TOLD).flat();

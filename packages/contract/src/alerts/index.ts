import { Why } from "@huzhu/domain/points";
import { Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, PageNumber, pageOf, query } from "../endpoint/index.ts";
import { AlertSettled } from "../refusals/proofs.ts";

const seesAlerts: Caller = { kind: "staff", duty: "see-ledger" };
const AlertId = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/));

/** Something that a self-check found not to be as the laws of the ledger say. */
export const AlertRow = Schema.Struct({
  id: AlertId,
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  /** Which law it breaks, such as `I2`. */
  law: Schema.String,
  what: Schema.String,
  /** The account, transfer, leaf, good or seal that it is about. */
  subject: Schema.String,
  expected: Schema.String,
  found: Schema.String,
  /** All of this in one sentence for whoever looks into it. */
  sentence: Schema.String,
  settled: Schema.NullOr(Schema.Struct({ at: Instant, by: Schema.String, note: Schema.String })),
});
export type AlertRow = typeof AlertRow.Type;

/** One run of the self-check over the whole village. */
export const SelfCheckRow = Schema.Struct({
  id: Schema.String,
  at: Instant,
  transfers: Schema.Int,
  leaves: Schema.Int,
  findings: Schema.Int,
});
export type SelfCheckRow = typeof SelfCheckRow.Type;

export const SelfChecks = Schema.Struct({
  /** Whether one is going on. */
  running: Schema.Boolean,
  /** The last thirty, the newest first. */
  latest: Schema.Array(SelfCheckRow),
});
export type SelfChecks = typeof SelfChecks.Type;

export const alerts = query({
  name: "alerts.list",
  path: "/api/alerts",
  caller: seesAlerts,
  summary: "What self-checks found: what waits, or what was settled, the newest first.",
  query: Schema.Struct({
    state: Schema.optionalKey(Schema.Literals(["open", "settled"])),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(AlertRow),
});

export const settleAlert = command({
  name: "alerts.settle",
  path: "/api/alerts/:alert/settle",
  caller: { kind: "staff", duty: "settle-alert" },
  summary: "Says what became of an alert; it stays settled until it looks different.",
  params: Schema.Struct({ alert: AlertId }),
  body: Schema.Struct({ note: Why }),
  answer: AlertRow,
  refusals: [AlertSettled],
});

export const selfChecks = query({
  name: "selfChecks.list",
  path: "/api/self-checks",
  caller: seesAlerts,
  summary: "The latest self-checks, and whether one is going on.",
  answer: SelfChecks,
});

export const checkNow = command({
  name: "selfChecks.run",
  path: "/api/self-checks",
  caller: { kind: "staff", duty: "settle-alert" },
  summary: "Starts a self-check; its outcome is in the list once it has ended.",
  answer: SelfChecks,
});

import { Account, AccountKind, Points, Unit } from "@huzhu/domain/points";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { PageNumber, pageOf, query, Search } from "../endpoint/index.ts";
import { StatementRow } from "../statements/views.ts";
import { seesLedger } from "./callers.ts";
import { AccountRow, AccountView } from "./views.ts";

const ofAccount = Schema.Struct({ account: Account.fields.id });

/** A whole number in a query string. */
const Whole = Schema.FiniteFromString.check(Schema.isInt(), Schema.isGreaterThan(0));

export const accounts = query({
  name: "ledger.accounts",
  path: "/api/accounts",
  caller: seesLedger,
  summary: "Accounts with whose they are and what they hold; searched by number or name.",
  query: Schema.Struct({
    kind: Schema.optionalKey(AccountKind),
    unit: Schema.optionalKey(Unit),
    search: Schema.optionalKey(Search),
    page: Schema.optionalKey(PageNumber),
  }),
  answer: pageOf(AccountRow),
});

export const account = query({
  name: "ledger.account",
  path: "/api/accounts/:account",
  caller: seesLedger,
  summary: "One account: its open lots and holds, and what expires within 60 days.",
  params: ofAccount,
  answer: AccountView,
});

export const accountStatement = query({
  name: "ledger.statement",
  path: "/api/accounts/:account/statement",
  caller: seesLedger,
  summary: "The lines of an account, the newest first, fifty at a time.",
  params: ofAccount,
  query: Schema.Struct({
    from: Schema.optionalKey(CalendarDate),
    to: Schema.optionalKey(CalendarDate),
    /** Only lines before this one: the `next` of the page before. */
    before: Schema.optionalKey(Whole),
  }),
  answer: Schema.Struct({
    account: AccountRow,
    lines: Schema.Array(StatementRow),
    /** The `before` of the next page; `null` on the last. */
    next: Schema.NullOr(Schema.Int),
  }),
});

export const balance = query({
  name: "ledger.balance",
  path: "/api/accounts/:account/balance",
  caller: seesLedger,
  summary: "What an account stood at by a day's events, by what was recorded then, or by both.",
  params: ofAccount,
  query: Schema.Struct({
    /** The end of a day, by the days on which things happened. */
    on: Schema.optionalKey(CalendarDate),
    /** A moment in milliseconds since 1970, by what was written down until then. */
    at: Schema.optionalKey(Schema.FiniteFromString.pipe(Schema.decodeTo(Instant))),
  }),
  answer: Schema.Struct({
    account: Account.fields.id,
    unit: Unit,
    on: Schema.NullOr(CalendarDate),
    at: Schema.NullOr(Instant),
    balance: Points,
  }),
});

import {
  FiguresChanged,
  Period,
  PeriodEmpty,
  PeriodLine,
  PeriodNotOver,
  SignedBySame,
  VarianceUnexplained,
} from "@huzhu/domain/periods";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { Owner } from "../ledger/views.ts";

const seesPeriods: Caller = { kind: "staff", duty: "see-ledger" };
const closesPeriods: Caller = { kind: "staff", duty: "close-period" };

/** A period with the names of those who prepared and signed it. */
export const PeriodRow = Schema.Struct({
  ...Period.fields,
  preparedByName: Schema.String,
  signedByName: Schema.NullOr(Schema.String),
});
export type PeriodRow = typeof PeriodRow.Type;

/** A period as it is looked through and signed: a line for every account. */
export const PeriodView = Schema.Struct({
  period: PeriodRow,
  lines: Schema.Array(Schema.Struct({ ...PeriodLine.fields, owner: Owner })),
});
export type PeriodView = typeof PeriodView.Type;

export const Periods = Schema.Struct({
  /** The closed ones, the newest first. */
  closed: Schema.Array(PeriodRow),
  /** The one that waits for a second signature. */
  proposal: Schema.NullOr(PeriodView),
  /** Where the next one starts; `null` where nothing was ever posted. */
  nextFrom: Schema.NullOr(CalendarDate),
  /** The last day that is over. */
  latestTo: CalendarDate,
});
export type Periods = typeof Periods.Type;

export const periods = query({
  name: "periods.list",
  path: "/api/periods",
  caller: seesPeriods,
  summary: "The periods whose books are closed, and the one that is about to be.",
  answer: Periods,
});

export const period = query({
  name: "periods.see",
  path: "/api/periods/:number",
  caller: seesPeriods,
  summary: "One closed period with its figures.",
  params: Schema.Struct({
    number: Schema.FiniteFromString.pipe(Schema.decodeTo(Period.fields.number)),
  }),
  answer: PeriodView,
});

export const proposePeriod = command({
  name: "periods.propose",
  path: "/api/periods/proposal",
  caller: closesPeriods,
  summary: "Prepares the next period for somebody else to sign, in the place of an earlier draft.",
  body: Schema.Struct({ to: CalendarDate, note: Period.fields.note }),
  answer: PeriodView,
  refusals: [PeriodNotOver, PeriodEmpty],
});

export const signPeriod = command({
  name: "periods.sign",
  path: "/api/periods/proposal/sign",
  caller: closesPeriods,
  summary: "Closes the period that somebody else prepared, and seals the journal.",
  answer: PeriodView,
  refusals: [SignedBySame, FiguresChanged, VarianceUnexplained],
});

export const withdrawPeriod = command({
  name: "periods.withdraw",
  method: "DELETE",
  path: "/api/periods/proposal",
  caller: closesPeriods,
  summary: "Puts the draft of a period away; nothing was closed.",
  answer: Periods,
});

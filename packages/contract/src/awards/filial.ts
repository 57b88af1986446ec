import { FilialPaid, FilialPayment, NothingToStrike } from "@huzhu/domain/incentives";
import { Resident } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { FilialRow } from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-rounds" };
const keeps: Caller = { kind: "staff", duty: "keep-rounds" };

export const filialPayments = query({
  name: "awards.filialPayments",
  path: "/api/awards/filial",
  caller: sees,
  summary: "What children paid their parents through the village in some days.",
  query: Schema.Struct({ from: CalendarDate, to: CalendarDate }),
  answer: Schema.Array(FilialRow),
});

const { child, fen } = FilialPaid.fields;

export const recordFilial = command({
  name: "awards.recordFilial",
  path: "/api/awards/filial",
  caller: keeps,
  summary: "Writes down what a child paid a parent.",
  body: Schema.Struct({
    ...{ elder: Resident.fields.id, on: CalendarDate, child, fen },
  }),
  answer: Schema.Struct({ payment: FilialPayment.fields.id }),
});

export const strikeFilial = command({
  name: "awards.strikeFilial",
  path: "/api/awards/filial/:payment/strike",
  caller: keeps,
  summary: "Strikes a line that was written by mistake; it stays in the book.",
  params: Schema.Struct({ payment: FilialPayment.fields.id }),
  answer: Schema.Struct({ payment: FilialPayment.fields.id }),
  refusals: [NothingToStrike],
});

import { Hamlet, Resident } from "@huzhu/domain/people";
import { BatchChange } from "@huzhu/domain/people/register";
import { Schema } from "effect";
import { type Caller, command, query, Search } from "../endpoint/index.ts";
import { BatchView } from "./views.ts";

const changesPeople: Caller = { kind: "staff", duty: "change-people" };

/** As many as one batch may be about: a large village. */
export const MOST_IN_BATCH = 5_000;

const Body = Schema.Struct({
  change: BatchChange,
  residents: Schema.Array(Resident.fields.id).check(
    Schema.isMinLength(1),
    Schema.isMaxLength(MOST_IN_BATCH),
  ),
});

export const residentsInFilter = query({
  name: "register.residentsInFilter",
  path: "/api/residents/ids",
  caller: changesPeople,
  summary: "Who a list of residents shows on all its pages, at most five thousand.",
  query: Schema.Struct({
    search: Schema.optionalKey(Search),
    hamlet: Schema.optionalKey(Hamlet.fields.id),
  }),
  answer: Schema.Array(Resident.fields.id),
});

export const previewBatch = query({
  name: "register.previewBatch",
  method: "POST",
  path: "/api/register/batch/preview",
  caller: changesPeople,
  summary: "What one change would come to for many people; nothing is changed.",
  body: Body,
  answer: BatchView,
});

export const changeMany = command({
  name: "register.changeMany",
  path: "/api/register/batch",
  caller: changesPeople,
  summary: "One change for many people, taken back as a whole; who cannot be changed is named.",
  body: Body,
  answer: BatchView,
});

import {
  DutyMatrix,
  HandsTooWide,
  MakerAndChecker,
  MatrixOutOfOrder,
  NobodyLeft,
  NoSuchResponsibility,
  NotFromAbove,
  OtherClocks,
  Remark,
  RemarkClosed,
  RemarkWords,
  WatchesItself,
} from "@huzhu/domain/governance";
import {
  AboveCeiling,
  Applicant,
  NotInCatalog,
  Provider,
  QuotedTwice,
  VillagerUnnamed,
} from "@huzhu/domain/market";
import { Schema } from "effect";
import { type Caller, command, query } from "../endpoint/index.ts";
import { ProviderRequestRow, RemarkRow, ResponsibilitiesView, WaitingView } from "./views.ts";

export * from "./views.ts";

const sees: Caller = { kind: "staff", duty: "see-duties" };

export const responsibilities = query({
  name: "responsibilities.see",
  path: "/api/responsibilities",
  caller: sees,
  summary: "Who answers for what in this village, on what it rests, and what is overdue at whom.",
  answer: ResponsibilitiesView,
});

export const waitingForMe = query({
  name: "responsibilities.waiting",
  path: "/api/responsibilities/waiting",
  caller: sees,
  summary: "What is overdue in the hands of whoever asks, and remarks that nobody answered.",
  answer: WaitingView,
});

export const adoptDuties = command({
  name: "responsibilities.adopt",
  path: "/api/responsibilities",
  caller: { kind: "staff", duty: "adopt-duties" },
  summary: "Brings the village's own list of who answers for what into force from a day on.",
  body: Schema.Struct({ matrix: DutyMatrix }),
  answer: Schema.Struct({ version: Schema.Int }),
  refusals: [
    NoSuchResponsibility,
    HandsTooWide,
    NobodyLeft,
    NotFromAbove,
    WatchesItself,
    MakerAndChecker,
    OtherClocks,
    MatrixOutOfOrder,
  ],
});

export const remarks = query({
  name: "responsibilities.remarks",
  path: "/api/remarks",
  caller: sees,
  summary: "What the township asked the village to see to, the newest first, with the answers.",
  answer: Schema.Array(RemarkRow),
});

export const answerRemark = command({
  name: "responsibilities.answer",
  path: "/api/remarks/:remark/answer",
  caller: { kind: "staff", duty: "answer-remark" },
  summary: "Tells the township what the village did.",
  params: Schema.Struct({ remark: Remark.fields.id }),
  body: Schema.Struct({ words: RemarkWords }),
  answer: Schema.Struct({ remark: Remark.fields.id }),
  refusals: [RemarkClosed],
});

export const providerRequests = query({
  name: "responsibilities.requests",
  path: "/api/provider-requests",
  caller: sees,
  summary: "For whom the village asked the township's approval, the newest first.",
  answer: Schema.Array(ProviderRequestRow),
});

export const askForApproval = command({
  name: "responsibilities.ask",
  path: "/api/provider-requests",
  caller: { kind: "staff", duty: "oversee-market" },
  summary: "Asks the township to let a provider work; no price is above its ceiling.",
  body: Schema.Struct({ applicant: Applicant }),
  answer: Schema.Struct({ provider: Provider.fields.id }),
  refusals: [VillagerUnnamed, NotInCatalog, QuotedTwice, AboveCeiling],
});

import {
  NotOfVillage,
  Remark,
  RemarkClosed,
  RemarkDueBefore,
  RemarkUnanswered,
} from "@huzhu/domain/governance";
import {
  AboveCeiling,
  Approval,
  ApprovalEndsBeforeStart,
  Because,
  NotInCatalog,
  Provider,
  QuotedTwice,
  RuledAlready,
  VillagerUnnamed,
} from "@huzhu/domain/market";
import { Village } from "@huzhu/domain/people";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, query } from "../endpoint/index.ts";
import { OverdueDuty } from "../responsibilities/views.ts";

/** A village as its township sees it: figures, and nobody's name. Money in fen. */
export const VillageSight = Schema.Struct({
  id: Village.fields.id,
  name: Schema.String,
  /** Whether it is the one of whoever asks, where they remark and approve. */
  own: Schema.Boolean,
  households: Schema.Int,
  elders: Schema.Int,
  /** Of the services that elders were due this month. */
  care: Schema.Struct({
    expected: Schema.Int,
    met: Schema.Int,
    missing: Schema.Int,
    behind: Schema.Int,
  }),
  fund: Schema.Struct({
    month: Schema.String,
    before: Schema.Int,
    income: Schema.Int,
    spent: Schema.Int,
    left: Schema.Int,
    lines: Schema.Array(
      Schema.Struct({ title: Schema.String, spent: Schema.Int, left: Schema.Int }),
    ),
  }),
  claims: Schema.Struct({ checking: Schema.Int, objections: Schema.Int }),
  alerts: Schema.Int,
  lastSelfCheck: Schema.NullOr(Schema.Struct({ at: Instant, findings: Schema.Int })),
  overdue: Schema.Array(OverdueDuty),
  remarks: Schema.Int,
  requests: Schema.Int,
});
export type VillageSight = typeof VillageSight.Type;

export const villagesSeen = query({
  name: "township.villages",
  path: "/api/township",
  caller: { kind: "staff", duty: "see-villages" },
  summary: "The township's villages: care, fund, claims, self-checks, and what is overdue at whom.",
  answer: Schema.Struct({ township: Schema.String, villages: Schema.Array(VillageSight) }),
});

const ofRemark = Schema.Struct({ remark: Remark.fields.id });
const ofRequest = Schema.Struct({ provider: Provider.fields.id });

export const writeRemark = command({
  name: "township.remark",
  path: "/api/township/remarks",
  caller: { kind: "staff", duty: "supervise" },
  summary: "Asks a party of the village to see to something until a day.",
  body: Remark.mapFields(({ to, what, due }) => ({ to, what, due })),
  answer: ofRemark,
  refusals: [RemarkDueBefore, NotOfVillage],
});

export const closeRemark = command({
  name: "township.close",
  path: "/api/township/remarks/:remark/close",
  caller: { kind: "staff", duty: "supervise" },
  summary: "Says that what the village answered is enough.",
  params: ofRemark,
  answer: ofRemark,
  refusals: [RemarkClosed, RemarkUnanswered],
});

export const approveProvider = command({
  name: "township.approve",
  path: "/api/township/requests/:provider/approve",
  caller: { kind: "staff", duty: "approve-provider" },
  summary:
    "Lets a provider work in the village from a day until a day, under the number of a paper.",
  params: ofRequest,
  body: Schema.Struct({ paper: Approval.fields.paper, from: CalendarDate, until: CalendarDate }),
  answer: ofRequest,
  refusals: [
    RuledAlready,
    ApprovalEndsBeforeStart,
    VillagerUnnamed,
    NotInCatalog,
    QuotedTwice,
    AboveCeiling,
  ],
});

export const refuseProvider = command({
  name: "township.refuse",
  path: "/api/township/requests/:provider/refuse",
  caller: { kind: "staff", duty: "approve-provider" },
  summary: "Does not let a provider work in the village, and says why.",
  params: ofRequest,
  body: Schema.Struct({ why: Because }),
  answer: ofRequest,
  refusals: [RuledAlready],
});

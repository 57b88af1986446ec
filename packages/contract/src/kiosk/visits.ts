import { Card } from "@huzhu/domain/people";
import {
  ChallengeOver,
  DecidedAlready,
  Feedback,
  NobodyGoes,
  NotByItselfYet,
  OtherVisitStep,
  Visit,
  VisitLater,
  VisitStep,
} from "@huzhu/domain/reciprocity";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { command, kiosk, query } from "../endpoint/index.ts";
import { PRESENTING, VisitNotToday } from "../refusals/registers.ts";
import { PAYING } from "../visits/index.ts";
import { WITH_CARD, withCard } from "./with-card.ts";

/** Who comes to the card holder, or came: masked, and only what a public screen may say. */
export const KioskVisit = Schema.Struct({
  visit: Visit.fields.id,
  on: CalendarDate,
  part: Visit.fields.part,
  /** 李**, for each who comes. */
  helpers: Schema.Array(Schema.String),
  step: VisitStep,
  /** Whether the elder can say now that help was given. */
  mayConfirm: Schema.Boolean,
  /** Whether the elder can say now that it was not so. */
  mayDispute: Schema.Boolean,
});
export type KioskVisit = typeof KioskVisit.Type;

export const visitsAtKiosk = query({
  name: "kiosk.visits",
  method: "POST",
  path: "/api/kiosk/visits",
  caller: kiosk,
  summary: "Who comes to the card holder this week, and what waits for the elder's word.",
  body: Schema.Struct(withCard),
  answer: Schema.Array(KioskVisit),
  refusals: [...WITH_CARD],
});

/** How often the card holder helped others in a year, and how often others came; never one against the other. */
export const KioskYear = Schema.Struct({ gave: Schema.Int, came: Schema.Int });
export type KioskYear = typeof KioskYear.Type;

export const yearAtKiosk = query({
  name: "kiosk.year",
  method: "POST",
  path: "/api/kiosk/year",
  caller: kiosk,
  summary:
    "How often the card holder helped others in a year of visits, and how often others came.",
  body: Schema.Struct(withCard),
  answer: KioskYear,
  refusals: [...WITH_CARD],
});

export const confirmAtKiosk = command({
  name: "kiosk.confirmVisit",
  path: "/api/kiosk/visits/confirm",
  caller: kiosk,
  summary: "The elder says by one of three faces that help was given; the helpers are paid.",
  body: Schema.Struct({ ...withCard, visit: Visit.fields.id, feedback: Feedback }),
  answer: Schema.Struct({}),
  refusals: [OtherVisitStep, NotByItselfYet, ...PAYING, ...WITH_CARD],
});

export const disputeAtKiosk = command({
  name: "kiosk.disputeVisit",
  path: "/api/kiosk/visits/dispute",
  caller: kiosk,
  summary: "The elder says that it was not so; somebody else looks into it.",
  body: Schema.Struct({ ...withCard, visit: Visit.fields.id }),
  answer: Schema.Struct({}),
  refusals: [OtherVisitStep, ChallengeOver, DecidedAlready, ...WITH_CARD],
});

export const twoCards = command({
  name: "kiosk.twoCards",
  path: "/api/kiosk/visits/two-cards",
  caller: kiosk,
  summary: "An elder and a helper lay their cards, in either order: the visit begins, or ends.",
  body: Schema.Struct({ first: Card.fields.number, second: Card.fields.number }),
  answer: Schema.Struct({
    what: Schema.Literals(["came", "went"]),
    /** How long it lasted; null where it only begins. */
    minutes: Schema.NullOr(Schema.Int),
  }),
  refusals: [OtherVisitStep, VisitLater, NobodyGoes, VisitNotToday, ...PRESENTING],
});

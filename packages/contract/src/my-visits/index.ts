import { Card } from "@huzhu/domain/people";
import {
  LinkCode,
  LinkOver,
  NobodyGoes,
  OtherDoor,
  OtherVisitStep,
  Seen,
  Visit,
  VisitLater,
  WentBeforeCame,
} from "@huzhu/domain/reciprocity";
import { Schema } from "effect";
import { anyone, type Caller, command, query, session } from "../endpoint/index.ts";
import { LinkCodeWanted, LinkCodeWrong, PRESENTING, TooManyTries } from "../refusals/registers.ts";
import { SENDING_PHOTO } from "../visits/photos.ts";
import { MyVisit, MyVisits } from "./views.ts";

export * from "./views.ts";

const helping: Caller = { kind: "helper" };
const ofVisit = Schema.Struct({ visit: Visit.fields.id });

export const openLink = session({
  name: "myVisits.open",
  path: "/api/my-visits/phone",
  caller: anyone,
  summary: "A helper's phone opens the link that the village gave; it stays open in a cookie.",
  body: Schema.Struct({
    link: Schema.String.check(Schema.isMaxLength(200)),
    /** Null until it is asked for. */
    password: Schema.NullOr(LinkCode),
  }),
  answer: Schema.Struct({}),
  refusals: [LinkOver, LinkCodeWanted, LinkCodeWrong, TooManyTries],
});

export const myVisits = query({
  name: "myVisits.list",
  path: "/api/my-visits",
  caller: helping,
  summary: "Where a helper goes this week, and was in the last.",
  answer: MyVisits,
});

export const comeToVisit = command({
  name: "myVisits.come",
  path: "/api/my-visits/:visit/come",
  caller: helping,
  summary: "The helper is at the door: with the number of the elder's slip or card.",
  params: ofVisit,
  body: Schema.Struct({
    door: Schema.Union([
      Schema.Struct({ slip: Visit.fields.slip }),
      Schema.Struct({ card: Card.fields.number }),
    ]),
  }),
  answer: MyVisit,
  refusals: [OtherVisitStep, VisitLater, NobodyGoes, OtherDoor, TooManyTries, ...PRESENTING],
});

export const leaveVisit = command({
  name: "myVisits.leave",
  path: "/api/my-visits/:visit/leave",
  caller: helping,
  summary: "The helper goes, and says what they saw.",
  params: ofVisit,
  body: Schema.Struct({ seen: Seen }),
  answer: MyVisit,
  refusals: [OtherVisitStep, WentBeforeCame],
});

export const declineVisit = command({
  name: "myVisits.decline",
  path: "/api/my-visits/:visit/decline",
  caller: helping,
  summary: "The helper cannot come; the village sends somebody else.",
  params: ofVisit,
  answer: Schema.Struct({}),
  refusals: [OtherVisitStep],
});

export const addMyPhoto = command({
  name: "myVisits.addPhoto",
  path: "/api/my-visits/:visit/photos",
  caller: helping,
  summary: "The helper sends a photo of what they saw; only the office sees it.",
  ...SENDING_PHOTO,
});

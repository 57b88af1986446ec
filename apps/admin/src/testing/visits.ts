import type { RequestRow, RequestView, VisitRow, VisitView } from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import { type Offer, ProviderId } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import {
  checkIn,
  checkOut,
  HelperId,
  NOTHING_SEEN,
  RequestId,
  SlipCode,
  type Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { LI, NOW, TODAY, ZHANG } from "./village.ts";

const MINUTE = 60_000;

/** 张三 pressed the kiosk for a meal. */
export const REQUEST: RequestRow = {
  id: RequestId.make("request-1"),
  kind: "meal",
  service: null,
  wanted: TODAY,
  part: "any",
  urgent: false,
  note: "",
  source: "kiosk",
  askedAt: NOW,
  state: { _tag: "Asked" },
  rung: "family",
  elder: ZHANG.id,
  name: ZHANG.name,
  hamlet: ZHANG.hamlet,
  kiosk: "村委会大厅",
  actedBy: null,
};

export const REQUEST_VIEW: RequestView = {
  request: REQUEST,
  ladder: [
    { rung: "family", standing: "now", passing: null, suggests: { _tag: "AllAway", away: 2 } },
    { rung: "mutualAid", standing: "later", passing: null, suggests: null },
    { rung: "bought", standing: "later", passing: null, suggests: { _tag: "NoProvider" } },
    { rung: "public", standing: "later", passing: null, suggests: null },
  ],
  offers: [],
  visits: [],
  history: [{ what: "asked", at: NOW, by: "村委会大厅", says: "" }],
};

/** A meal that a station brings, once family and neighbours were asked. */
export const OFFER: Offer = {
  provider: ProviderId.make("station"),
  name: "康养服务站",
  kind: "institution",
  service: {
    ...{ code: ServiceCode.make("C01"), title: "老年食堂午餐", unit: "餐" },
    ...{ ceiling: Fen.make(1_200), catalog: 1 },
  },
  fen: Fen.make(1_000),
};
export const REQUEST_TO_BUY: RequestView = {
  ...REQUEST_VIEW,
  request: { ...REQUEST, rung: "bought" },
  offers: [OFFER],
};

/** 李四 goes to 张三 today. */
export const PLANNED: Visit = {
  id: VisitId.make("visit-1"),
  cause: { _tag: "OfRequest", request: REQUEST.id },
  elder: ZHANG.id,
  service: ServiceCode.make("M04"),
  on: TODAY,
  part: "any",
  dueBy: null,
  helpers: [HelperId.make(LI.id)],
  slip: SlipCode.make("123456"),
  state: { _tag: "Planned" },
};

const mark = (minutes: number) =>
  ({ at: Instant.make(NOW + minutes * MINUTE), evidence: { _tag: "Phone" } }) as const;

export const GONE: Visit = Result.getOrThrow(
  checkOut(Result.getOrThrow(checkIn(PLANNED, mark(0))), {
    went: mark(30),
    shares: null,
    seen: { ...NOTHING_SEEN, mood: 3, note: "想孙子" },
  }),
);

export const rowOf = ({ state, helpers: _, ...visit }: Visit): VisitRow => ({
  ...visit,
  name: ZHANG.name,
  hamlet: ZHANG.hamlet,
  serviceTitle: "助餐送餐",
  helpers: [{ id: HelperId.make(LI.id), name: LI.name }],
  step: state._tag,
  feedback: null,
});

export const viewOf = (visit: Visit): VisitView => ({
  row: rowOf(visit),
  visit,
  names: {},
  automaticFrom: null,
  photos: [],
  history: [{ what: "planned", at: NOW, by: "田主任" }],
});

import { ServiceCode } from "@huzhu/domain/catalog";
import { StaffId } from "@huzhu/domain/governance";
import {
  accept,
  type Complaint,
  ComplaintId,
  deliver,
  type Order,
  OrderId,
  type Provider,
  ProviderId,
} from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { NOW, TODAY, WANG_WEI } from "./village.ts";

const BATH = ServiceCode.make("bath");
const fen = (n: number) => Fen.make(n);

export const CADRE = { id: StaffId.make("li"), household: null };

export const STATION: Provider = {
  id: ProviderId.make("station"),
  name: "康养服务站",
  kind: "institution",
  contact: "值班室",
  resident: null,
  household: null,
  quotes: [{ service: BATH, fen: fen(5_000) }],
  approval: { paper: "虚构7", issuer: "河口镇", from: TODAY, until: TODAY },
  suspensions: [],
};

/** Two baths for Wang Wei, of which the fund pays four parts of ten. */
export const ordered = (id: string): Order => ({
  id: OrderId.make(id),
  elder: WANG_WEI.id,
  household: WANG_WEI.householdId,
  provider: STATION.id,
  service: { code: BATH, title: "助浴", unit: "次", ceiling: fen(6_000), catalog: 1 },
  units: 2,
  fen: fen(5_000),
  payers: { family: fen(0), fund: fen(4_000), government: fen(6_000) },
  wantedOn: TODAY,
  orderedAt: NOW,
  orderedBy: CADRE.id,
  state: { _tag: "Ordered" },
});

/** The same, of which one was done and accepted. */
export const accepted = (order: Order): Order => {
  const done = deliver(order, { on: TODAY, units: 1, evidence: "单子" }, NOW);
  return Result.getOrThrow(accept(Result.getOrThrow(done), STATION, "elder", CADRE, NOW));
};

export const LATE: Complaint = {
  id: ComplaintId.make("late"),
  provider: STATION.id,
  order: OrderId.make("first"),
  from: "王家女儿",
  what: "晚到两个小时",
  on: TODAY,
  takenBy: CADRE.id,
  at: NOW,
  end: null,
};

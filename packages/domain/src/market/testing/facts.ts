import { ServiceCode } from "../../catalog/index.ts";
import { StaffId } from "../../governance/index.ts";
import { Fen } from "../../money/index.ts";
import { HouseholdId, ResidentId } from "../../people/index.ts";
import { CalendarDate, Instant } from "../../time/index.ts";
import {
  type Complaint,
  ComplaintId,
  type Order,
  OrderId,
  type PricedService,
  type Provider,
  ProviderId,
} from "../index.ts";

export const date = (text: string): CalendarDate => CalendarDate.make(text);
export const fen = (n: number): Fen => Fen.make(n);

export const TODAY = date("2026-11-26");
export const NOW = Instant.make(Date.parse("2026-11-26T04:00:00Z"));

export const BATH: PricedService = {
  code: ServiceCode.make("bath"),
  title: "助浴",
  unit: "次",
  ceiling: fen(6_000),
  catalog: 1,
};

export const CADRE = { id: StaffId.make("li"), household: HouseholdId.make("h-li") };

export const provider = (but: Partial<Provider> = {}): Provider => ({
  id: ProviderId.make("kangyang"),
  name: "康养服务站",
  kind: "institution",
  contact: "值班室",
  resident: null,
  household: null,
  quotes: [{ service: BATH.code, fen: fen(5_000) }],
  approval: {
    paper: "虚构2026-7",
    issuer: "青山镇民政办",
    from: date("2026-01-01"),
    until: date("2027-12-31"),
  },
  suspensions: [],
  ...but,
});

export const order = (but: Partial<Order> = {}): Order => ({
  id: OrderId.make("one"),
  elder: ResidentId.make("wang"),
  household: HouseholdId.make("h-wang"),
  provider: ProviderId.make("kangyang"),
  service: BATH,
  units: 2,
  fen: fen(5_000),
  payers: { family: fen(2_000), fund: fen(3_000), government: fen(5_000) },
  wantedOn: TODAY,
  orderedAt: NOW,
  orderedBy: CADRE.id,
  state: { _tag: "Ordered" },
  ...but,
});

export const complaint = (but: Partial<Complaint> = {}): Complaint => ({
  id: ComplaintId.make("late"),
  provider: ProviderId.make("kangyang"),
  order: null,
  from: "王家女儿",
  what: "晚到两个小时",
  on: TODAY,
  takenBy: CADRE.id,
  at: NOW,
  end: null,
  ...but,
});

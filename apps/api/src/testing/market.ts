import {
  acceptServiceOrder,
  admitProvider,
  deliverServiceOrder,
  elders,
  placeServiceOrder,
  type RequestOf,
  serviceOrders,
} from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import type { OrderId, ProviderDraft, ProviderId } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { addDays, localDate } from "@huzhu/domain/time";
import { answered, attempt, type House, NOW } from "./house.ts";

export const TODAY = localDate(NOW);
export const YESTERDAY = addDays(TODAY, -1);
export const fen = (n: number) => Fen.make(n);
/** 助浴, for which the default catalog allows 60 yuan at most. */
export const BATH = ServiceCode.make("M06");
/** 理发, at most 15 yuan. */
export const HAIRCUT = ServiceCode.make("M11");

export const STATION: ProviderDraft = {
  name: "康养服务站",
  kind: "institution",
  contact: "值班室",
  resident: null,
  quotes: [{ service: BATH, fen: fen(5_000) }],
  approval: {
    paper: "虚构2026-7",
    issuer: "青山镇民政办",
    from: YESTERDAY,
    until: addDays(TODAY, 365),
  },
};

export const PAYERS = { family: fen(1_000), fund: fen(3_000), government: fen(6_000) };

/** Somebody who orders services for the first elder of a village, and what becomes of the orders. */
export const marketIn = async (house: House) => {
  const { rows } = await answered((await house.as("cadre")).call(elders, { query: {} }));
  const [first] = rows;
  if (!first) throw new Error("The village has no elders.");
  const { id: elder } = first;
  const admitted = async (but: Partial<ProviderDraft> = {}): Promise<ProviderId> => {
    const admin = await house.as("admin");
    const body = { provider: { ...STATION, ...but } };
    return (await answered(admin.call(admitProvider, { body, ...attempt() }))).provider;
  };
  const ordering = async (
    provider: ProviderId,
    but: Partial<RequestOf<typeof placeServiceOrder>["body"]> = {},
  ) => {
    const cadre = await house.as("cadre");
    const wanted = { elder: elder, provider, service: BATH, units: 2, wantedOn: TODAY };
    return cadre.call(placeServiceOrder, {
      body: { ...wanted, payers: PAYERS, ...but },
      ...attempt(),
    });
  };
  const ordered = async (provider: ProviderId): Promise<OrderId> =>
    (await answered(ordering(provider))).order;
  const stepOf = async (id: OrderId) => {
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(serviceOrders, { query: { elder: elder } }));
    return rows.find((row) => row.id === id);
  };
  const delivered = async (provider: ProviderId, units = 2): Promise<OrderId> => {
    const order = await ordered(provider);
    const cadre = await house.as("cadre");
    const body = { on: TODAY, units, evidence: "服务单签了字" };
    const request = { params: { order }, body, ...attempt() };
    await answered(cadre.call(deliverServiceOrder, request));
    return order;
  };
  const accepted = async (provider: ProviderId, units = 2): Promise<OrderId> => {
    const order = await delivered(provider, units);
    const cadre = await house.as("cadre");
    const request = { params: { order }, body: { word: "elder" as const }, ...attempt() };
    await answered(cadre.call(acceptServiceOrder, request));
    return order;
  };
  return { elder: first, admitted, ordering, ordered, stepOf, delivered, accepted };
};

export type Market = Awaited<ReturnType<typeof marketIn>>;

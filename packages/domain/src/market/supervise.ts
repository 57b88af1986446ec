import { Schema } from "effect";
import { ServiceCode } from "../catalog/ids.ts";
import { Fen } from "../money/fen.ts";
import { addDays } from "../time/add-days.ts";
import { CalendarDate } from "../time/calendar-date.ts";
import type { Complaint } from "./complaint.ts";
import type { ProviderId } from "./ids.ts";
import type { Order } from "./order/order.ts";
import type { PricedService } from "./priced-service.ts";
import { suspensionOn } from "./provider/permission.ts";
import type { Provider } from "./provider/provider.ts";

/** From what on the township should look; the village may set other numbers. */
export interface Thresholds {
  /** How far back anything counts, in days. */
  readonly days: number;
  /** A price is unusual from so many percent above the middle of the others' on. */
  readonly dearerPercent: number;
  /** So many of a hundred visits that nobody came to, from at least {@link Thresholds.least} on. */
  readonly missedPercent: number;
  readonly least: number;
  /** So many complaints that were right. */
  readonly upheld: number;
  /** So many days before the approval is over. */
  readonly expiring: number;
}

/** Our own numbers, until a village has others: no source says any. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  days: 365,
  dearerPercent: 30,
  missedPercent: 10,
  least: 5,
  upheld: 2,
  expiring: 30,
};

/** One reason to look at a provider, with the figures behind it; never a verdict. */
export const Concern = Schema.Union([
  /** A unit costs `fen`; the middle of what the others ask is `middle`. */
  Schema.TaggedStruct("Dearer", {
    service: ServiceCode,
    title: Schema.String,
    fen: Fen,
    middle: Fen,
  }),
  Schema.TaggedStruct("Misses", { missed: Schema.Int, of: Schema.Int }),
  Schema.TaggedStruct("Upheld", { complaints: Schema.Int }),
  Schema.TaggedStruct("Rejects", { rejected: Schema.Int, of: Schema.Int }),
  Schema.TaggedStruct("Expiring", { until: CalendarDate }),
]);
export type Concern = typeof Concern.Type;

/** A provider with every reason to look at it. */
export interface Looked {
  readonly provider: ProviderId;
  readonly concerns: ReadonlyArray<Concern>;
}

interface Facts {
  readonly providers: ReadonlyArray<Provider>;
  readonly orders: ReadonlyArray<Order>;
  readonly complaints: ReadonlyArray<Complaint>;
  /** What the catalog has a price for. */
  readonly services: ReadonlyArray<PricedService>;
}

/** The middle of some amounts; of an even number of them the lower one of the two. */
const middleOf = (all: ReadonlyArray<number>): number | undefined =>
  all.toSorted((a, b) => a - b)[Math.floor((all.length - 1) / 2)];

const dearer = (
  provider: Provider,
  others: ReadonlyArray<Provider>,
  titles: ReadonlyMap<string, string>,
  percent: number,
): ReadonlyArray<Concern> =>
  provider.quotes.flatMap(({ service, fen }) => {
    const asked = others.flatMap(({ quotes }) => quotes.filter((one) => one.service === service));
    const middle = middleOf(asked.map((one) => one.fen));
    if (middle === undefined || fen * 100 <= middle * (100 + percent)) return [];
    const title = titles.get(service) ?? service;
    return [{ _tag: "Dearer", service, title, fen, middle: Fen.make(middle) }];
  });

const share = (part: number, of: number, percent: number, least: number): boolean =>
  of >= least && part * 100 >= of * percent;

const ended = new Set(["Accepted", "Paid", "Rejected", "Missed"]);

const howItWent = (
  orders: ReadonlyArray<Order>,
  { missedPercent, least }: Thresholds,
): ReadonlyArray<Concern> => {
  const of = orders.filter(({ state }) => ended.has(state._tag)).length;
  const missed = orders.filter(({ state }) => state._tag === "Missed").length;
  const rejected = orders.filter(({ state }) => state._tag === "Rejected").length;
  return [
    ...(share(missed, of, missedPercent, least) ? [{ _tag: "Misses" as const, missed, of }] : []),
    ...(share(rejected, of, missedPercent, least)
      ? [{ _tag: "Rejects" as const, rejected, of }]
      : []),
  ];
};

/**
 * The supervision list 监管名单: providers with unusual prices, with visits that nobody came to, with
 * work that was not accepted, with complaints that were right, and with a paper that is soon over. It
 * says what to look at, and stops nobody.
 */
export const supervise = (
  { providers, orders, complaints, services }: Facts,
  today: CalendarDate,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): ReadonlyArray<Looked> => {
  const since = addDays(today, -thresholds.days);
  const titles = new Map(services.map(({ code, title }) => [code, title]));
  return providers.flatMap((provider) => {
    const own = orders.filter((one) => one.provider === provider.id && one.wantedOn >= since);
    const others = providers.filter((one) => one !== provider && suspensionOn(one, today) === null);
    const upheld = complaints.filter(
      (one) => one.provider === provider.id && one.on >= since && one.end?.upheld,
    ).length;
    const { from, until } = provider.approval;
    const soon = from <= today && until >= today && until < addDays(today, thresholds.expiring);
    const concerns: ReadonlyArray<Concern> = [
      ...dearer(provider, others, titles, thresholds.dearerPercent),
      ...howItWent(own, thresholds),
      ...(upheld >= thresholds.upheld ? [{ _tag: "Upheld" as const, complaints: upheld }] : []),
      ...(soon ? [{ _tag: "Expiring" as const, until }] : []),
    ];
    return concerns.length === 0 ? [] : [{ provider: provider.id, concerns }];
  });
};

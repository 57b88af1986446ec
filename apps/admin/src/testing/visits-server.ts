import {
  acceptRadar,
  agreeRequest,
  buyForRequest,
  canteenDay,
  carePlans,
  confirmVisit,
  hamlets,
  helpRequest,
  helpRequests,
  passRequestRung,
  type RadarProposal,
  radar,
  radarProposal,
  raiseOccasion,
  rankedHelpers,
  visit,
  visitServices,
  visits,
} from "@huzhu/contract";
import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { ServiceCode } from "@huzhu/domain/catalog";
import { OrderId } from "@huzhu/domain/market";
import { HelperId } from "@huzhu/domain/reciprocity";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { LI, TODAY, WEI_OLD, ZHANG } from "./village.ts";
import { GONE, PLANNED, REQUEST, REQUEST_TO_BUY, REQUEST_VIEW, rowOf, viewOf } from "./visits.ts";

const OVERDUE = {
  elder: WEI_OLD.id,
  name: WEI_OLD.name,
  hamlet: WEI_OLD.hamlet,
  risk: "high",
  reasons: ["oldAndAlone"],
  lastSeen: null,
  next: null,
  due: null,
  days: null,
  within: 7,
} as const;

const who = ({ id, name, hamlet }: typeof WEI_OLD) => ({ elder: id, name, hamlet });

/** One who can be seen on Friday, and one to whom nobody can go. */
export const PROPOSAL: RadarProposal = {
  from: TODAY,
  to: addDays(TODAY, 13),
  visits: [
    {
      ...who(WEI_OLD),
      ...{ risk: "high", due: null, days: null, overdue: true },
      ...{ helper: HelperId.make(LI.id), helperName: LI.name },
      slot: { on: addDays(TODAY, 1), part: "morning" },
      reasons: [{ _tag: "SameHamlet", cost: 0 }],
    },
  ],
  left: [
    {
      ...who(ZHANG),
      ...{ risk: "key", due: addDays(TODAY, 9), days: null, overdue: false },
      why: [{ why: "NotFree", helpers: 3 }],
    },
  ],
};

/** One request, one visit that is planned, and one that waits for the elder's word. */
export const withVisits = (server: FakeServer): FakeServer =>
  server
    .on(canteenDay, () =>
      Result.succeed({
        ...{ policy: DEFAULT_CANTEEN, dishes: [], service: null, on: TODAY },
        ...{ came: [], missing: [], excused: [], signedUp: [], expected: [] },
        ...{ lines: [], next: null },
      }),
    )
    .on(hamlets, () => Result.succeed([]))
    .on(helpRequests, () => Result.succeed([REQUEST]))
    .on(helpRequest, ({ params }) =>
      Result.succeed(params.request === REQUEST.id ? REQUEST_VIEW : REQUEST_TO_BUY),
    )
    .on(buyForRequest, () => Result.succeed({ order: OrderId.make("order-1") }))
    .on(passRequestRung, () => Result.succeed({ ...REQUEST, rung: "mutualAid" }))
    .on(rankedHelpers, () => Result.succeed([]))
    .on(agreeRequest, () => Result.succeed({ visit: PLANNED.id }))
    .on(visits, () => Result.succeed([rowOf(PLANNED), { ...rowOf(GONE), id: GONE.id }]))
    .on(visit, () => Result.succeed(viewOf(GONE)))
    .on(confirmVisit, () => Result.succeed(rowOf(GONE)))
    .on(visitServices, () =>
      Result.succeed([{ code: ServiceCode.make("M04"), title: "助餐送餐", minutes: 20 }]),
    )
    .on(carePlans, () => Result.succeed([]))
    .on(raiseOccasion, () => Result.succeed({ visits: 3 }))
    .on(radarProposal, () => Result.succeed(PROPOSAL))
    .on(acceptRadar, ({ body }) => Result.succeed({ visits: body.visits.length }))
    .on(radar, () => Result.succeed({ on: TODAY, overdue: [OVERDUE], gaps: [], due: 0 }));

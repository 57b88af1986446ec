import {
  agreeRequest,
  buyForRequest,
  carePlans,
  confirmVisit,
  hamlets,
  helpRequest,
  helpRequests,
  passRequestRung,
  radar,
  raiseOccasion,
  rankedHelpers,
  visit,
  visitServices,
  visits,
} from "@huzhu/contract";
import { ServiceCode } from "@huzhu/domain/catalog";
import { OrderId } from "@huzhu/domain/market";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { TODAY, WEI_OLD } from "./village.ts";
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

/** One request, one visit that is planned, and one that waits for the elder's word. */
export const withVisits = (server: FakeServer): FakeServer =>
  server
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
    .on(radar, () => Result.succeed({ on: TODAY, overdue: [OVERDUE], gaps: [], due: 0 }));

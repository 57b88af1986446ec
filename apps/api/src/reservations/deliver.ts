import {
  askForDelivery as asking,
  NotFound,
  putDeliveryBack as puttingBack,
  takeDelivery as taking,
} from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { isElder } from "@huzhu/domain/people";
import {
  askDelivery,
  putDeliveryBack as putBack,
  takeDelivery as take,
} from "@huzhu/domain/reservations";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { keptFor } from "./slip-view.ts";
import { withReservation } from "./with-reservation.ts";

export const askForDelivery = staffCommand(asking, (call) => {
  const { tx, now, village, request } = call;
  return withReservation(call, request.params.reservation, async (at) => {
    const person = await keptFor(tx, at.kept.reservation);
    const elder = person !== null && isElder(person, localDate(now));
    return askDelivery(at, { policy: village.settings.reservations, elder }, now);
  });
});

export const takeDelivery = staffCommand(taking, async (call) => {
  const { tx, now, staff, request } = call;
  const { helper } = request.body;
  if (helper !== null && !(await residents.byId(tx, helper))) {
    return Result.fail(new NotFound({ what: "resident" }));
  }
  const carrier =
    helper === null
      ? ({ _tag: "ByStaff", staff: staff.id } as const)
      : ({ _tag: "ByHelper", helper } as const);
  return withReservation(call, request.params.reservation, async (at) => take(at, carrier, now));
});

export const putDeliveryBack = staffCommand(puttingBack, (call) =>
  withReservation(call, call.request.params.reservation, async (at) => putBack(at, call.now)),
);

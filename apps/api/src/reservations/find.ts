import { findReservation as endpoint, PickupCodeWrong } from "@huzhu/contract";
import { reservations } from "@huzhu/db";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { rowViews } from "./row-view.ts";
import { pickupTries } from "./tries.ts";

export const findReservation = staffQuery(
  endpoint,
  async ({ tx, request, now, world, village, staff }) => {
    const tries = pickupTries(world, staff, now);
    const waits = tries.begin();
    if (Result.isFailure(waits)) return Result.fail(waits.failure);
    const kept = await reservations.byCode(tx, request.body.code, localDate(now));
    const [row] = kept ? await rowViews(tx, [kept], { village, now }) : [];
    if (!row) return Result.fail(new PickupCodeWrong());
    tries.succeeded();
    return Result.succeed(row);
  },
);

import { signUpAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { canteenBook, journal } from "@huzhu/db";
import { EntryId, signUp } from "@huzhu/domain/canteen";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { dishesOn } from "../canteen/dishes.ts";
import { kioskCommand } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { mealFor } from "./meal-for.ts";

/** 今天来吃, 今天不来: the elder's own word, or that of who may ask for them. */
export const signUpAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, village, kiosk, actor }) => {
    await journal.lock(tx);
    const { service: code, coming, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "ask", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const { resident: elder, holder, by: mandate, actor: acted } = acting.success;
    const { canteen: policy } = village.settings;
    const service = (await dishesOn(tx, localDate(now))).find((dish) => dish.code === code);
    if (!service) return Result.fail(new NotFound({ what: "service" }));
    const by = mandate
      ? ({ _tag: "ByProxy", proxy: holder.resident.id } as const)
      : ({ _tag: "ByElder" } as const);
    const entries = await canteenBook.ofResident(tx, elder.id);
    const id = EntryId.make(world.newId());
    const said = signUp({ id, elder, service, policy, entries }, coming, by, now);
    if (Result.isFailure(said)) return Result.fail(said.failure);
    await canteenBook.write(tx, [said.success], acted);
    const after = { elder, entries: [...entries, said.success] };
    const meal = mealFor(service, after, { policy, now });
    return meal ? Result.succeed(meal) : Result.fail(new NotFound({ what: "service" }));
  },
);

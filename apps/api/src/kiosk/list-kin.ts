import { kinAtKiosk as endpoint } from "@huzhu/contract";
import { maskName } from "@huzhu/domain/people";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";
import { giftKin } from "./gift-kin.ts";

export const listKinAtKiosk = kioskQuery(endpoint, async ({ tx, request, village, kiosk }) => {
  const holder = await cardHolder(tx, request.body.card, kiosk);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  const all = await giftKin(tx, holder.success, village.settings);
  return Result.succeed(
    all.map(({ household, name, tie }) => ({ household, maskedName: maskName(name), tie })),
  );
});

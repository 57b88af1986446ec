import { thankDonor as endpoint, NotFound } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import { thankFor } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const thankDonor = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  const { donor } = request.params;
  await journal.lock(tx);
  const fund = await fundBook.fund(tx);
  if (!fund.donors.has(donor)) return Result.fail(new NotFound({ what: "donor" }));
  const gifts = thankFor(fund, donor);
  if (Result.isFailure(gifts)) return Result.fail(gifts.failure);
  await say(call, { _tag: "Thanked", donor, gifts: gifts.success, how: request.body.how });
  return Result.succeed({ gifts: gifts.success });
});

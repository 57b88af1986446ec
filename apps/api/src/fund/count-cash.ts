import { countCash as endpoint } from "@huzhu/contract";
import { fundMoney, journal } from "@huzhu/db";
import { countCash as count } from "@huzhu/domain/fund";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { say } from "./say.ts";

export const countCash = staffCommand(endpoint, async (call) => {
  const { tx, request, now } = call;
  await journal.lock(tx);
  const said = count(await fundMoney.purses(tx), request.body, localDate(now));
  if (Result.isFailure(said)) return Result.fail(said.failure);
  await say(call, said.success);
  const { booked, counted } = said.success;
  return Result.succeed({ booked, counted });
});

import { endTerm as endpoint } from "@huzhu/contract";
import { endTerm } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { reseat } from "./reseat.ts";
import { seatOf } from "./sitting.ts";

export const end = staffCommand(endpoint, async (call) => {
  const { last, why } = call.request.body;
  const seat = await seatOf(call.tx, call.request.params.member);
  if (Result.isFailure(seat)) return Result.fail(seat.failure);
  const ended = endTerm(seat.success.member, last);
  if (Result.isFailure(ended)) return Result.fail(ended.failure);
  await reseat(call, { ended: [ended.success], seated: [] }, why);
  return Result.succeed({ member: ended.success.id });
});

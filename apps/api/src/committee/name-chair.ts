import { nameChair as endpoint } from "@huzhu/contract";
import { nameChair } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { reseat } from "./reseat.ts";
import { seatOf } from "./sitting.ts";

/** What the minutes of seats say of terms that end only because another one leads. */
const OTHER_CHAIR = "换主任";

export const name = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  const seat = await seatOf(tx, request.params.member);
  if (Result.isFailure(seat)) return Result.fail(seat.failure);
  const { members, member } = seat.success;
  const named = nameChair(members, member, request.body.from, world.newId);
  if (Result.isFailure(named)) return Result.fail(named.failure);
  await reseat(call, named.success, OTHER_CHAIR);
  const chair = named.success.seated.find((one) => one.chair) ?? member;
  return Result.succeed({ member: chair.id });
});

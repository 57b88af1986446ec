import { replaceMember as endpoint } from "@huzhu/contract";
import { replaceMember } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { reseat } from "./reseat.ts";
import { seatOf, sitterOf } from "./sitting.ts";

export const replace = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  const { who, from, why } = request.body;
  const seat = await seatOf(tx, request.params.member);
  if (Result.isFailure(seat)) return Result.fail(seat.failure);
  const sitter = await sitterOf(tx, who, world.newId);
  if (Result.isFailure(sitter)) return Result.fail(sitter.failure);
  const { members, member } = seat.success;
  const replaced = replaceMember(members, member, sitter.success, from);
  if (Result.isFailure(replaced)) return Result.fail(replaced.failure);
  await reseat(call, replaced.success, why);
  return Result.succeed({ member: sitter.success.id });
});

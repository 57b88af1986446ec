import { seatMember as endpoint } from "@huzhu/contract";
import { committee, journal } from "@huzhu/db";
import { seatMember } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { reseat } from "./reseat.ts";
import { sitterOf } from "./sitting.ts";

export const seat = staffCommand(endpoint, async (call) => {
  const { tx, request, world } = call;
  await journal.lock(tx);
  const { who, ...term } = request.body;
  const sitter = await sitterOf(tx, who, world.newId);
  if (Result.isFailure(sitter)) return Result.fail(sitter.failure);
  const seated = seatMember(await committee.list(tx), { ...sitter.success, ...term });
  if (Result.isFailure(seated)) return Result.fail(seated.failure);
  await reseat(call, { ended: [], seated: [seated.success] }, "");
  return Result.succeed({ member: seated.success.id });
});

import { placeServiceOrder as endpoint } from "@huzhu/contract";
import { journal } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { placeOne } from "./place-one.ts";

export const placeServiceOrder = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, world, staff } = call;
  await journal.lock(tx);
  const by = { now, actor, staff, newId: world.newId };
  return Result.map(await placeOne(tx, request.body, by), ({ id }) => ({ order: id }));
});

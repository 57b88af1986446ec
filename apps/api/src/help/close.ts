import { closeHelpCall as endpoint } from "@huzhu/contract";
import { helpCalls } from "@huzhu/db";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

/** A call that somebody else answered meanwhile is done all the same. */
export const close = staffCommand(endpoint, async ({ tx, request, staff, now }) => {
  await helpCalls.close(tx, request.params.call, staff.id, now);
  return Result.succeed({});
});

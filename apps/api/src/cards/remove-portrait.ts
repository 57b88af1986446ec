import { removePortrait as endpoint } from "@huzhu/contract";
import { portraits } from "@huzhu/db";
import { staffCommand } from "../mount/verb.ts";
import { cardLifeOf } from "./life-view.ts";

export const removePortrait = staffCommand(endpoint, async ({ tx, request, now }) => {
  await portraits.remove(tx, request.params.resident);
  return cardLifeOf(tx, request.params.resident, now);
});

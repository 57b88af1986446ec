import { praises as endpoint } from "@huzhu/contract";
import { doorways, outreach, staff } from "@huzhu/db";
import { isOnBoard } from "@huzhu/domain/outreach";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listPraises = staffQuery(endpoint, async ({ tx, now }) => {
  const doors = await doorways.doors(tx);
  const writers = new Map((await staff.list(tx)).map(({ id, name }) => [id, name]));
  return Result.succeed(
    (await outreach.praises(tx)).toReversed().map((praise) => {
      const door = doors.get(praise.household);
      return {
        ...praise,
        ...{ number: door?.number ?? "", head: door?.head ?? null },
        hamletName: door?.hamlet ?? "",
        onBoard: isOnBoard(praise, localDate(now)),
        writer: writers.get(praise.writtenBy) ?? "",
      };
    }),
  );
});

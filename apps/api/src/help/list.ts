import { helpCalls as endpoint } from "@huzhu/contract";
import { helpCalls } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";

export const list = staffQuery(endpoint, async ({ tx }) => {
  const calls = await helpCalls.waiting(tx);
  const acted = await actedBy(
    tx,
    calls.map(({ mandate }) => mandate),
  );
  return Result.succeed(
    calls.map(({ id, kind, at, kiosk, name, mandate }) => ({
      id,
      kind,
      at,
      kiosk,
      name,
      actedBy: acted(mandate),
    })),
  );
});

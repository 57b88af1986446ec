import { helpCalls as endpoint } from "@huzhu/contract";
import { helpCalls } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const list = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed(
    (await helpCalls.waiting(tx)).map(({ id, kind, at, kiosk, name }) => ({
      id,
      kind,
      at,
      kiosk,
      name,
    })),
  ),
);

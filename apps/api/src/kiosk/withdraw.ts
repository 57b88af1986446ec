import { withdrawAtKiosk as endpoint } from "@huzhu/contract";
import { withdraw } from "@huzhu/domain/claims";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { walkOwn } from "./walk-own.ts";

export const withdrawAtKiosk = kioskCommand(endpoint, ({ tx, request, now, actor, kiosk }) => {
  const { why, ...stood } = request.body;
  const asked = {
    stood,
    claim: request.params.claim,
    what: "withdrawn",
    now,
    actor,
    kiosk,
  } as const;
  return walkOwn(tx, asked, ({ claim }, household) => {
    const by = { _tag: "ByHousehold", household } as const;
    return Result.map(withdraw({ claim }, by, why, now), (state) => ({
      claim: { ...claim, state },
    }));
  });
});

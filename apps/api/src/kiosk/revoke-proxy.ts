import { revokeProxyAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { journal, mandates } from "@huzhu/db";
import { revokeMandate } from "@huzhu/domain/people/proxy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";
import { ownProxyLines } from "./own-proxies.ts";

/** 不要他代办了: by the elder's own card, at once. */
export const revokeProxyAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, actor, kiosk }) => {
    await journal.lock(tx);
    const holder = await cardHolder(tx, request.body.card, kiosk);
    if (Result.isFailure(holder)) return Result.fail(holder.failure);
    const elder = holder.success.resident.id;
    const found = await mandates.byId(tx, request.params.mandate);
    if (found?.mandate.elder !== elder) return Result.fail(new NotFound({ what: "mandate" }));
    const revoked = revokeMandate(found.mandate, { by: "elder", why: "本人刷卡取消" }, now);
    if (Result.isFailure(revoked)) return Result.fail(revoked.failure);
    await mandates.revoke(tx, revoked.success, actor);
    return Result.succeed(await ownProxyLines(tx, elder, localDate(now)));
  },
);

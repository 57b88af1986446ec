import { ownProxiesAtKiosk as endpoint, type OwnProxyLine } from "@huzhu/contract";
import { mandates, type Read } from "@huzhu/db";
import { maskName, type ResidentId } from "@huzhu/domain/people";
import { standingOn } from "@huzhu/domain/people/proxy";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskQuery } from "../mount/verb.ts";
import { cardHolder } from "./card-holder.ts";

/** Whom somebody lets act for them now or soon, masked. */
export const ownProxyLines = async (
  read: Read,
  elder: ResidentId,
  today: CalendarDate,
): Promise<ReadonlyArray<OwnProxyLine>> => {
  const all = await mandates.ofElder(read, elder);
  return all
    .filter((one) => ["holds", "notYet"].includes(standingOn(one, today)))
    .map(({ mandate, delegate }) => {
      const outside = mandate.delegate._tag === "Outsider" ? mandate.delegate.name : null;
      const name = delegate?.name ?? outside;
      const { id, from, until, scope } = mandate;
      return { mandate: id, maskedName: name === null ? "" : maskName(name), from, until, scope };
    });
};

export const listOwnProxies = kioskQuery(endpoint, async ({ tx, request, now, kiosk }) => {
  const holder = await cardHolder(tx, request.body.card, kiosk);
  if (Result.isFailure(holder)) return Result.fail(holder.failure);
  return Result.succeed(await ownProxyLines(tx, holder.success.resident.id, localDate(now)));
});

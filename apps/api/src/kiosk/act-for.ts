import { actForAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { mandates } from "@huzhu/db";
import type { Need } from "@huzhu/domain/people/proxy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { holderOf } from "./holder-of.ts";

const NEEDS: ReadonlyArray<Need> = ["see", "ask", "spend"];

/** 替他办: somebody goes on for an elder who named them; the audit keeps that they did. */
export const actForAtKiosk = kioskCommand(endpoint, async (asked) => {
  const { tx, request, now, actor, kiosk, village } = asked;
  const { mandate } = request.body;
  const known = await mandates.byId(tx, mandate);
  const need = NEEDS.find((one) => known?.mandate.scope[one]);
  if (!need) return Result.fail(new NotFound({ what: "mandate" }));
  const acting = await actingFor(tx, request.body, need, { now, actor, kiosk });
  if (Result.isFailure(acting)) return Result.fail(acting.failure);
  return holderOf(tx, acting.success, village.settings, localDate(now));
});

import { reportAtKiosk as endpoint, NotFound } from "@huzhu/contract";
import { claims, journal, rulebooks } from "@huzhu/db";
import { ClaimId, complete, record } from "@huzhu/domain/claims";
import { inForce, UnknownRule } from "@huzhu/domain/rulebook";
import { Option, Result } from "effect";
import { kioskCommand } from "../mount/verb.ts";
import { actingFor } from "./acting-for.ts";
import { ownClaimOf } from "./own-claim.ts";
import { reportableIn } from "./reportable.ts";

/** 自己申报: what whoever holds the card says that they did; their household has recorded it. */
export const reportAtKiosk = kioskCommand(
  endpoint,
  async ({ tx, request, now, world, actor, kiosk }) => {
    await journal.lock(tx);
    const { rule, quantity, eventDate, ...stood } = request.body;
    const acting = await actingFor(tx, stood, "ask", { now, actor, kiosk });
    if (Result.isFailure(acting)) return Result.fail(acting.failure);
    const household = acting.success.household.id;
    const resident = acting.success.resident.id;
    const versions = await rulebooks.versions(tx);
    const rulebook = Option.getOrNull(inForce(versions, eventDate));
    if (rulebook && !reportableIn(rulebook).some((one) => one.rule === rule)) {
      return Result.fail(new UnknownRule({ rule, version: rulebook.version }));
    }
    const [known] = await claims.known(tx, [{ household, resident }]);
    if (!known) return Result.fail(new NotFound({ what: "household" }));
    const claim = record(versions, {
      id: ClaimId.make(world.newId()),
      household,
      resident,
      rule,
      quantity,
      particulars: complete({}, known, eventDate),
      eventDate,
      note: "",
      recordedBy: { _tag: "ByHousehold", household },
      recordedAt: now,
    });
    if (Result.isFailure(claim)) return Result.fail(claim.failure);
    await claims.insert(tx, [claim.success], acting.success.actor);
    return Result.succeed(ownClaimOf(claim.success, { versions, now }));
  },
);

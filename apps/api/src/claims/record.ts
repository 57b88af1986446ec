import { recordClaims as endpoint, NotFound } from "@huzhu/contract";
import { claims, journal, rulebooks } from "@huzhu/db";
import { type Claim, ClaimId, complete, record } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { onlyOwnPeople } from "../phone/only-own-people.ts";
import { claimRowOf } from "./claim-row.ts";

export const recordClaims = staffCommand(
  endpoint,
  async ({ tx, request, now, world, staff, actor }) => {
    const { lines, ...deed } = request.body;
    const own = await onlyOwnPeople(tx, staff, lines);
    if (Result.isFailure(own)) return Result.fail(own.failure);
    await journal.lock(tx);
    const versions = await rulebooks.versions(tx);
    const known = await claims.known(tx, lines);

    const recordedBy = { _tag: "ByStaff", staff: staff.id } as const;
    const recorded: Array<Claim> = [];
    for (const [nth, line] of lines.entries()) {
      const whom = known[nth];
      if (!whom) return Result.fail(new NotFound({ what: "household" }));
      const id = ClaimId.make(world.newId());
      const particulars = complete(line.particulars ?? {}, whom, deed.eventDate);
      const written = { id, particulars, recordedBy, recordedAt: now };
      const claim = record(versions, { ...deed, ...line, ...written });
      if (Result.isFailure(claim)) return Result.fail(claim.failure);
      recorded.push(claim.success);
    }
    await claims.insert(tx, recorded, actor);
    const rows = await claims.byIds(
      tx,
      recorded.map(({ id }) => id),
    );
    return Result.succeed(rows.map((row) => claimRowOf(row, versions)));
  },
);

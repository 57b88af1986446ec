import { adoptRulebook as endpoint } from "@huzhu/contract";
import { households, rulebooks } from "@huzhu/db";
import { adopt, inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { resolvedIn } from "../meetings/resolved-in.ts";
import { staffCommand } from "../mount/verb.ts";

export const adoptRulebook = staffCommand(
  endpoint,
  async ({ tx, request, now, village, staff }) => {
    const today = localDate(now);
    const versions = await rulebooks.versions(tx);
    // A village may write its rules before its roll: then nobody knows how many are due.
    const known = (await households.total(tx)) || null;
    const facts = { versions, scale: village.scale, today, households: known };
    const resolved = await resolvedIn(tx, request.body.decision, "rulebook");
    if (Result.isFailure(resolved)) return Result.fail(resolved.failure);
    const adopted = adopt(facts, request.body.rulebook, request.body.decision);
    if (Result.isFailure(adopted)) return Result.fail(adopted.failure);

    const { rulebook, decision } = adopted.success;
    await rulebooks.adopt(tx, adopted.success, staff.id, now);
    const current = Option.getOrNull(inForce([...versions, rulebook], today));
    return Result.succeed({
      rulebook,
      decision,
      adoptedAt: now,
      adoptedBy: staff.name,
      current: current?.version === rulebook.version,
    });
  },
);

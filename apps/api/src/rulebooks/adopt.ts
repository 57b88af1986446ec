import { adoptRulebook as endpoint } from "@huzhu/contract";
import { rulebooks } from "@huzhu/db";
import { adopt, inForce } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const adoptRulebook = staffCommand(
  endpoint,
  async ({ tx, request, now, village, staff }) => {
    const today = localDate(now);
    const versions = await rulebooks.versions(tx);
    const adopted = adopt({ versions, scale: village.scale, today }, request.body);
    if (Result.isFailure(adopted)) return Result.fail(adopted.failure);

    const rulebook = adopted.success;
    await rulebooks.adopt(tx, rulebook, staff.id, now);
    const current = Option.getOrNull(inForce([...versions, rulebook], today));
    return Result.succeed({
      rulebook,
      adoptedAt: now,
      adoptedBy: staff.name,
      current: current?.version === rulebook.version,
    });
  },
);

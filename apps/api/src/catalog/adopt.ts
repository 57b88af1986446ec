import { adoptCatalog as endpoint } from "@huzhu/contract";
import { catalogs, households } from "@huzhu/db";
import { adoptCatalog as adopt, inForceOn } from "@huzhu/domain/catalog";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { resolvedIn } from "../meetings/resolved-in.ts";
import { staffCommand } from "../mount/verb.ts";

export const adoptCatalog = staffCommand(endpoint, async (call) => {
  const { tx, request, now, village, staff } = call;
  const today = localDate(now);
  const versions = await catalogs.versions(tx);
  const known = (await households.total(tx)) || null;
  const facts = { versions, scale: village.scale, today, households: known };
  const { catalog: draft, decision: decided } = request.body;
  const resolved = decided && (await resolvedIn(tx, decided, "catalog"));
  if (resolved && Result.isFailure(resolved)) return Result.fail(resolved.failure);
  const adopted = adopt(facts, draft, decided);
  if (Result.isFailure(adopted)) return Result.fail(adopted.failure);

  const { catalog, decision } = adopted.success;
  await catalogs.adopt(tx, adopted.success, staff.id, now);
  const current = inForceOn([...versions, catalog], today);
  return Result.succeed({
    catalog,
    decision,
    adoptedAt: now,
    adoptedBy: staff.name,
    current: current?.version === catalog.version,
  });
});

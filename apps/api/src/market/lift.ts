import { liftSuspension as endpoint, NotFound } from "@huzhu/contract";
import { journal, providers } from "@huzhu/db";
import { lift } from "@huzhu/domain/market";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const liftSuspension = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const provider = await providers.byId(tx, request.params.provider);
  if (!provider) return Result.fail(new NotFound({ what: "provider" }));
  const said = lift(provider, { ...request.body, at: now });
  if (Result.isFailure(said)) return Result.fail(said.failure);
  await providers.record(tx, said.success, { at: now, actor });
  return Result.succeed({ provider: provider.id });
});

import { openAwardRound as endpoint, NotFound } from "@huzhu/contract";
import { awardRounds, awardSchemes, journal } from "@huzhu/db";
import { openRound as open, RoundId, scoreRound } from "@huzhu/domain/incentives";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { countedFor } from "./counted.ts";
import { linesOf } from "./lines.ts";
import { isAdopted } from "./scheme-standings.ts";

export const openRound = staffCommand(endpoint, async (call) => {
  const { tx, request, now, world, actor, staff } = call;
  await journal.lock(tx);
  const { code, version, on, budget, basis } = request.body;
  const scheme = await awardSchemes.find(tx, code, version);
  if (!scheme) return Result.fail(new NotFound({ what: "scheme" }));
  const line = (await linesOf(tx)).find((one) => one.code === scheme.line);
  const available = line ? Fen.make(Math.max(0, line.available)) : null;
  const adopted = await isAdopted(tx, scheme);
  const facts = { id: RoundId.make(world.newId()), scheme, adopted, on, available, basis };
  const opened = open(facts, budget, staff, now);
  if (Result.isFailure(opened)) return Result.fail(opened.failure);
  const scored = scoreRound(opened.success, await countedFor(tx, opened.success), now);
  if (Result.isFailure(scored)) return Result.fail(scored.failure);
  const when = { at: now, actor };
  await awardRounds.insert(tx, opened.success, when);
  await awardRounds.advance(tx, { round: scored.success, from: "Opened", what: "scored" }, when);
  return Result.succeed({ round: opened.success.id });
});

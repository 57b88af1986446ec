import { confirmErasure as endpoint, NotFound } from "@huzhu/contract";
import { cardCodes, erasures, footprints, journal, portraits, traces } from "@huzhu/db";
import { erase } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffCommand, type Verb } from "../mount/verb.ts";
import { erasureFactsOf } from "./erasure-facts.ts";

/** 村民, by which whoever was erased is found since. */
const INITIALS = "cm";

const confirm = staffCommand(endpoint, async (call) => {
  const { tx, request, now, actor, staff, world } = call;
  await journal.lock(tx);
  const { resident } = request.params;
  const asked = await erasures.waitingFor(tx, resident);
  if (!asked) return Result.fail(new NotFound({ what: "erasure" }));
  const known = await erasureFactsOf(tx, resident);
  if (!known) return Result.fail(new NotFound({ what: "resident" }));
  const taken = new Set((await erasures.done(tx)).map(({ pseudonym }) => pseudonym));
  const chance = world.newId().slice(-12);
  const erased = erase({ ...known.facts, request: asked, by: staff.id, chance, taken }, now);
  if (Result.isFailure(erased)) return Result.fail(erased.failure);
  const { pseudonym } = erased.success;
  await erasures.record(tx, erased.success, actor);
  await erasures.end(tx, resident, actor, now);
  await footprints.eraseWords(tx, resident);
  await footprints.blurBirth(tx, known.person);
  await portraits.remove(tx, resident);
  await cardCodes.remove(tx, resident);
  await traces.erase(tx, resident, { name: pseudonym, initials: INITIALS });
  return Result.succeed({ resident, pseudonym });
});

/** Once it is done, what was there is taken off the disk as well. */
export const confirmErasure: Verb = {
  endpoint,
  async answer(incoming) {
    const outgoing = await confirm.answer(incoming);
    if (outgoing._tag === "Answered") await incoming.world.db.scrub();
    return outgoing;
  },
};

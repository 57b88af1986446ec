import { awardRound as endpoint, NotFound } from "@huzhu/contract";
import { awardRounds, committee, staff as kept, meetings } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { countedFor } from "./counted.ts";
import { namesOf } from "./names.ts";
import { ownAmong } from "./own.ts";

export const seeRound = staffQuery(endpoint, async ({ tx, request, staff, village }) => {
  const round = await awardRounds.byId(tx, request.params.round);
  if (!round) return Result.fail(new NotFound({ what: "round" }));
  const ids = round.candidates.map(({ id }) => id);
  const [pending] = await meetings.motionsAbout(tx, "round", round.id);
  const events = await awardRounds.eventsOf(tx, round.id);
  const members = await committee.list(tx);
  return Result.succeed({
    ...{ round, scale: village.scale, names: await namesOf(tx, round.scheme.who, ids) },
    recounted: round.state._tag === "OnNotice" ? await countedFor(tx, round) : [],
    staff: (await kept.list(tx)).map(({ id, name }) => ({ id, name })),
    members: members.map(({ id, name }) => ({ id, name })),
    own: [...(await ownAmong(tx, round, ids, staff))],
    motion: pending
      ? { meeting: pending.meeting, motion: pending.motion, date: pending.date }
      : null,
    events: events.map(({ what, at, actor }) => ({ what, at, by: actor.name })),
  });
});

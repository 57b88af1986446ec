import { seeClaim as endpoint, NotFound } from "@huzhu/contract";
import { type ClaimEvent, claims, type Read, rulebooks, staff as staffs } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { actedBy } from "../proxies/acted-by.ts";
import { claimRowOf } from "./claim-row.ts";
import { underwayOf } from "./underway.ts";

/** The names of the village's staff by their ids, as they are called today. */
const staffNames = async (read: Read): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await staffs.list(read)).map(({ id, name }) => [id, name]));

/** Everything that happened to a claim, each with who did it. */
const eventRows = async (read: Read, events: ReadonlyArray<ClaimEvent>) => {
  const acted = await actedBy(
    read,
    events.map(({ actor }) => actor.mandate),
  );
  return events.map(({ actor, ...event }) => ({
    ...event,
    by: actor.name,
    actedBy: acted(actor.mandate),
  }));
};

export const seeClaim = staffQuery(endpoint, async ({ tx, request }) => {
  const versions = await rulebooks.versions(tx);
  const [claim] = await claims.byIds(tx, [request.params.claim]);
  if (!claim) return Result.fail(new NotFound({ what: "claim" }));
  const wrong = claim.replaces ?? null;
  const right = await claims.replacing(tx, claim.id);
  const others = await claims.byIds(
    tx,
    [wrong, right].flatMap((id) => id ?? []),
  );
  const rowOf = (id: typeof wrong) => {
    const other = others.find((one) => one.id === id);
    return other ? claimRowOf(other, versions) : null;
  };
  return Result.succeed({
    claim: claimRowOf(claim, versions),
    procedure: (await underwayOf(tx, claim, versions)).procedure,
    events: await eventRows(tx, await claims.eventsOf(tx, claim.id)),
    names: await staffNames(tx),
    replaces: rowOf(wrong),
    replacedBy: rowOf(right),
  });
});

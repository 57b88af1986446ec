import { claims, journal, type Read, rulebooks } from "@huzhu/db";
import { onEveryEngine, openAt } from "@huzhu/db/testing";
import { type Claim, type ClaimId, deedOf, pastOf } from "@huzhu/domain/claims";
import type { Transfer } from "@huzhu/domain/points";
import { assess } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import { expect, it } from "vitest";
import { argon2Passwords } from "../session/passwords.ts";
import { makeDemo } from "../start/demo.ts";
import { NOW } from "../testing/house.ts";

/** A year of a village with so many households. */
const SIZE = 40;
const IDS_AT_ONCE = 400;

const claimsOf = async (read: Read, ids: ReadonlyArray<ClaimId>) => {
  const found = new Map<ClaimId, Claim>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = await claims.byIds(read, ids.slice(from, from + IDS_AT_ONCE));
    for (const claim of some) found.set(claim.id, claim);
  }
  return found;
};

/** A posting of a claim, as the journal has it, and as its rulebook says it anew. */
const replay = async (read: Read) => {
  const versions = await rulebooks.versions(read);
  const transfers: Array<Transfer> = [];
  for await (const transfer of journal.transfers(read)) transfers.push(transfer);

  const reasons = transfers.flatMap(({ reason }) => (reason._tag === "ByRule" ? [reason] : []));
  const known = await claimsOf(
    read,
    reasons.map(({ claim }) => claim),
  );
  const counting = new Map<string, Array<Claim>>();
  const [told, anew]: [Array<unknown>, Array<unknown>] = [[], []];
  for (const { reason } of transfers) {
    if (reason._tag !== "ByRule") continue;
    const claim = known.get(reason.claim);
    const rulebook = versions.find(({ version }) => version === reason.version);
    if (claim?.state._tag !== "Approved" || !rulebook) throw new Error(`What is ${reason.claim}?`);
    const before = counting.get(claim.household) ?? [];
    const assessed = assess(rulebook, deedOf(claim, rulebook), pastOf(before, rulebook, 0));
    const { points, counted, steps } = Result.getOrThrow(assessed);
    told.push([claim.id, claim.state.points, claim.state.counted, reason.steps]);
    anew.push([claim.id, points, counted, steps]);
    counting.set(claim.household, [...before, claim]);
  }
  return { told, anew };
};

onEveryEngine("I13: the claims of a year, assessed anew in the order of the journal", (engine) => {
  it("give every posting again, step by step", async () => {
    const database = await openAt(await engine.place());
    const village = await makeDemo(database, argon2Passwords, NOW, { size: SIZE });
    const { told, anew } = await database.read(village, replay);
    expect(told.length).toBeGreaterThan(500);
    expect(anew).toEqual(told);
    await database.close();
  });
});

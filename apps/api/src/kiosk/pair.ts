import { pair as endpoint, PairingCodeWrong, TooManyTries } from "@huzhu/contract";
import { devices, pairings, villages } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { sessionVerb } from "../mount/verb.ts";
import { tokenHash, writeToken } from "../session/token.ts";
import type { World } from "../world.ts";
import { kioskViewOf } from "./this-kiosk.ts";

/** A kiosk stays paired until it is revoked; browsers keep a cookie for 400 days at most. */
const SECONDS = 400 * 24 * 60 * 60;

/** The village that waits for a kiosk under a code; none where two of them gave out the same one. */
const villageOf = async (
  { db }: World,
  codeHash: string,
  now: Instant,
): Promise<VillageId | null> => {
  const waiting: Array<VillageId> = [];
  for (const { id } of await villages.list(db)) {
    if (await db.read(id, (read) => pairings.waits(read, codeHash, now))) waiting.push(id);
  }
  const [only, ...more] = waiting;
  return only !== undefined && more.length === 0 ? only : null;
};

export const pair = sessionVerb(endpoint, async ({ request, now, world, incoming }) => {
  const who = `pairing ${incoming.from}`;
  const seconds = world.tries.begin(who, now);
  if (seconds > 0) return Result.fail(new TooManyTries({ seconds }));

  const code = tokenHash(request.body.code);
  const home = await villageOf(world, code, now);
  if (home === null) return Result.fail(new PairingCodeWrong());
  const secret = world.newToken();
  const paired = await world.db.write(home, async (tx) => {
    const name = await pairings.consume(tx, code, now);
    const village = await villages.find(tx);
    if (name === null || !village) return Result.fail(new PairingCodeWrong());
    await devices.insert(tx, { id: world.newId(), name, pairedAt: now }, tokenHash(secret));
    return Result.succeed(kioskViewOf(name, village));
  });
  if (Result.isFailure(paired)) return Result.fail(paired.failure);
  world.tries.succeeded(who);
  const token = writeToken({ village: home, secret });
  return Result.succeed({
    answer: paired.success,
    cookie: { caller: "kiosk", token, seconds: SECONDS },
  });
});

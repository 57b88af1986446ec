import { pair as endpoint, PairingCodeWrong, TooManyTries } from "@huzhu/contract";
import { devices, pairings, villages } from "@huzhu/db";
import { Result } from "effect";
import { sessionVerb } from "../mount/verb.ts";
import { tokenHash, writeToken } from "../session/token.ts";
import { kioskViewOf } from "./this-kiosk.ts";

/** A kiosk stays paired until it is revoked; browsers keep a cookie for 400 days at most. */
const SECONDS = 400 * 24 * 60 * 60;

export const pair = sessionVerb(endpoint, async ({ request, now, world, incoming }) => {
  const who = `pairing ${incoming.from}`;
  const seconds = world.tries.begin(who, now);
  if (seconds > 0) return Result.fail(new TooManyTries({ seconds }));

  const secret = world.newToken();
  const paired = await world.db.write(world.home, async (tx) => {
    const name = await pairings.consume(tx, tokenHash(request.body.code), now);
    const village = await villages.find(tx);
    if (name === null || !village) return Result.fail(new PairingCodeWrong());
    await devices.insert(tx, { id: world.newId(), name, pairedAt: now }, tokenHash(secret));
    return Result.succeed(kioskViewOf(name, village));
  });
  if (Result.isFailure(paired)) return Result.fail(paired.failure);
  world.tries.succeeded(who);
  const token = writeToken({ village: world.home, secret });
  return Result.succeed({
    answer: paired.success,
    cookie: { caller: "kiosk", token, seconds: SECONDS },
  });
});

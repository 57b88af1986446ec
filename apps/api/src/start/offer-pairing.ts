import { pairings } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { tokenHash } from "../session/token.ts";
import type { World } from "../world.ts";

const A_DAY = 24 * 60 * 60 * 1000;

/** A code in the printed address, so that the demo's kiosk opens ready to use. */
export const offerPairing = async (world: World): Promise<string | null> => {
  const code = world.newCode();
  const now = world.now();
  const pairing = {
    codeHash: tokenHash(code),
    deviceName: "村委会自助机",
    expiresAt: Instant.make(now + A_DAY),
  };
  const offered = await world.db.write(world.home, async (tx) =>
    Result.succeed(await pairings.insert(tx, pairing, now)),
  );
  return Result.getOrElse(offered, () => false) ? code : null;
};

import { startPairing as endpoint } from "@huzhu/contract";
import { pairings } from "@huzhu/db";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { tokenHash } from "../session/token.ts";

const TEN_MINUTES = 10 * 60 * 1000;

export const startPairing = staffCommand(endpoint, async ({ tx, request, now, world }) => {
  const expiresAt = Instant.make(now + TEN_MINUTES);
  const deviceName = request.body.name;
  let code = world.newCode();
  // A code that still waits for another kiosk would pair the wrong one.
  while (!(await pairings.insert(tx, { codeHash: tokenHash(code), deviceName, expiresAt }, now))) {
    code = world.newCode();
  }
  return Result.succeed({ code, expiresAt });
});

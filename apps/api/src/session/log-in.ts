import { logIn as endpoint, TooManyTries, WrongLogin } from "@huzhu/contract";
import { dutyMatrices, staff as register, sessions, villages } from "@huzhu/db";
import { may, responsibilitiesIn } from "@huzhu/domain/governance";
import { Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { sessionVerb } from "../mount/verb.ts";
import { meOf } from "./me.ts";
import { tokenHash, writeToken } from "./token.ts";

/** A working day with its breaks; afterwards one logs in again. */
const SECONDS = 10 * 60 * 60;

/** Hashed when nobody has the login, so that the time taken does not tell. */
const NOBODY = "no such login";

export const logIn = sessionVerb(endpoint, async ({ request, now, world, incoming }) => {
  const { login, password, village: home = world.home } = request.body;
  const who = `login ${incoming.from} ${home} ${login}`;
  const seconds = world.tries.begin(who, now);
  if (seconds > 0) return Result.fail(new TooManyTries({ seconds }));

  const { known, village, matrix } = await world.db.read(home, async (tx) => ({
    known: await register.byLogin(tx, login),
    village: await villages.find(tx),
    matrix: await dutyMatrices.on(tx, localDate(now)),
  }));
  const matches = await world.passwords.matches(password, known?.passwordHash ?? NOBODY);
  if (!known?.staff.active || !matches || !village) return Result.fail(new WrongLogin());
  world.tries.succeeded(who);

  const secret = world.newToken();
  const expiresAt = Instant.make(now + SECONDS * 1000);
  await world.db.write(home, async (tx) => {
    await sessions.removeExpired(tx, now);
    const staff = known.staff.id;
    await sessions.insert(tx, { tokenHash: tokenHash(secret), staff, createdAt: now, expiresAt });
    return Result.void;
  });
  const token = writeToken({ village: home, secret });
  const responsibilities = responsibilitiesIn(matrix);
  return Result.succeed({
    answer: meOf(known.staff, village, (duty) => may(known.staff.role, duty, responsibilities)),
    cookie: { caller: "staff", token, seconds: SECONDS },
  });
});

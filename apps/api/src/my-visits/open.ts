import { openLink as endpoint, LinkCodeWanted, LinkCodeWrong, TooManyTries } from "@huzhu/contract";
import { audit, helperLinks } from "@huzhu/db";
import { LinkOver, linkHolds } from "@huzhu/domain/reciprocity/helper";
import { dayNumber, type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { actorOf } from "../mount/actor.ts";
import { sessionVerb } from "../mount/verb.ts";
import { readToken, tokenHash, writeToken } from "../session/token.ts";
import type { World } from "../world.ts";

const A_DAY = 24 * 60 * 60;

/** Whether the code is the one that was agreed on; tries of it are counted for each link. */
const checkCode = async (
  { passwords, tries }: World,
  { id, codeHash }: { readonly id: string; readonly codeHash: string },
  password: string | null,
  now: Instant,
): Promise<Result.Result<void, LinkCodeWanted | LinkCodeWrong | TooManyTries>> => {
  if (password === null) return Result.fail(new LinkCodeWanted());
  const seconds = tries.begin(`link ${id}`, now);
  if (seconds > 0) return Result.fail(new TooManyTries({ seconds }));
  if (!(await passwords.matches(password, codeHash))) return Result.fail(new LinkCodeWrong());
  tries.succeeded(`link ${id}`);
  return Result.void;
};

/** The link as it travels is the village and a secret; the phone gets a secret of its own for it. */
export const openLink = sessionVerb(endpoint, async ({ request, now, world, incoming }) => {
  const { link: text, password } = request.body;
  const who = `link ${incoming.from}`;
  const seconds = world.tries.begin(who, now);
  if (seconds > 0) return Result.fail(new TooManyTries({ seconds }));
  const token = readToken(text);
  const found =
    token &&
    (await world.db.read(token.village, (tx) => helperLinks.byToken(tx, tokenHash(token.secret))));
  if (!token || !found) return Result.fail(new LinkOver());
  const { link, codeHash } = found;
  const holds = linkHolds(link, now);
  if (Result.isFailure(holds)) return Result.fail(holds.failure);
  world.tries.succeeded(who);
  if (codeHash !== null) {
    const checked = await checkCode(world, { id: link.id, codeHash }, password, now);
    if (Result.isFailure(checked)) return Result.fail(checked.failure);
  }
  const secret = world.newToken();
  await world.db.write(token.village, async (tx) => {
    await helperLinks.openOn(tx, link, tokenHash(secret), now);
    const actor = actorOf({ helper: link.helper });
    await audit.append(tx, [
      { id: world.newId(), at: now, actor, verb: endpoint.name, request: { link: link.id } },
    ]);
    return Result.void;
  });
  const days = dayNumber(link.until) - dayNumber(localDate(now)) + 1;
  const cookie = writeToken({ village: token.village, secret });
  return Result.succeed({
    answer: {},
    cookie: { caller: "helper", token: cookie, seconds: days * A_DAY },
  });
});

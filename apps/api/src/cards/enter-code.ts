import { NoCode } from "@huzhu/contract";
import { cardCodes, journal, type Write } from "@huzhu/db";
import { afterWrong, type CodeVerdict, mayTry, type ResidentId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { Passwords } from "../session/passwords.ts";
import type { ByWhom } from "./happened.ts";

/** As long as somebody needs to press once more what they wanted. */
const OPEN = 3 * 60 * 1000;

/**
 * One try of a code. What came of it is an answer and no refusal, because a wrong one has to be
 * counted; the journal's lock stands between tries that come at once.
 */
export const enterCode = async (
  tx: Write,
  resident: ResidentId,
  cardCode: string,
  { actor, now, passwords }: ByWhom & { readonly passwords: Passwords },
): Promise<Result.Result<CodeVerdict, NoCode>> => {
  await journal.lock(tx);
  const kept = await cardCodes.ofResident(tx, resident);
  if (!kept) return Result.fail(new NoCode());
  const may = mayTry(kept, now);
  if (Result.isFailure(may)) {
    const { failure } = may;
    return Result.succeed(
      failure._tag === "CodeWaits"
        ? { _tag: "Waits", seconds: failure.seconds }
        : { _tag: "Stopped" },
    );
  }
  if (await passwords.matches(cardCode, kept.hash)) {
    await cardCodes.open(tx, resident, actor.id, Instant.make(now + OPEN));
    return Result.succeed({ _tag: "Right" });
  }
  const { tries, verdict } = afterWrong(kept, now);
  await cardCodes.countWrong(tx, resident, tries);
  return Result.succeed(verdict);
};

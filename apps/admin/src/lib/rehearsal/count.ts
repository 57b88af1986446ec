import type { Client, Failure } from "@huzhu/client";
import { type AnswerOf, countedDeeds } from "@huzhu/contract";
import { pastDeeds } from "@huzhu/domain/claims";
import { startRehearsal } from "@huzhu/domain/rulebook";
import { Result } from "effect";
import type { Script, Told } from "./script.ts";

/** So many deeds are counted between two words about how far it is. */
const TELL_EVERY = 2_000;

type Answer = Result.Result<AnswerOf<typeof countedDeeds>, Failure>;

/**
 * Counts all that ever was counted anew, and tells how far it is; all that runs in the worker. It asks
 * for the past itself, so that a million claims never pass through the page, and while it counts some
 * of them the next ones are on their way.
 */
export const count = async (
  client: Client,
  { draft, against, groups }: Script,
  tell: (told: Told) => void,
): Promise<void> => {
  const ask = (after: string | null): Promise<Answer> =>
    client.call(countedDeeds, { query: after === null ? {} : { after } });
  const running = startRehearsal(draft, against ? { against } : {});
  let [done, total] = [0, 0];
  let coming = ask(null);
  for (;;) {
    const found = await coming;
    if (Result.isFailure(found)) return tell({ _tag: "Failed", failure: found.failure });
    const { deeds, next } = found.success;
    total = found.success.total ?? total;
    if (next !== null) coming = ask(next);
    for (const past of pastDeeds(deeds, draft, ({ household }) => groups.get(household))) {
      running.add(past);
      done += 1;
      if (done % TELL_EVERY === 0) tell({ _tag: "Counted", done, total });
    }
    tell({ _tag: "Counted", done, total });
    if (next === null) break;
  }
  tell({ _tag: "Finished", rehearsal: running.finish() });
};

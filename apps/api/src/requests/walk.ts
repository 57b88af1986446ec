import { NotFound } from "@huzhu/contract";
import { helpRequests, journal, type Write } from "@huzhu/db";
import type { HelpRequest, RequestId } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";

type When = Pick<Circumstances, "now" | "actor">;

/** One step of one request: loaded and locked, asked, and written down. */
export const walkRequest = async <R>(
  tx: Write,
  id: RequestId,
  what: helpRequests.Move["what"],
  { now, actor }: When,
  step: (request: HelpRequest) => Result.Result<HelpRequest, R>,
): Promise<Result.Result<HelpRequest, R | NotFound>> => {
  await journal.lock(tx);
  const request = await helpRequests.lock(tx, id);
  if (!request) return Result.fail(new NotFound({ what: "request" }));
  const stepped = step(request);
  if (Result.isFailure(stepped)) return Result.fail(stepped.failure);
  const move = { request: stepped.success, from: request.state._tag, what };
  await helpRequests.advance(tx, move, { at: now, actor });
  return stepped;
};

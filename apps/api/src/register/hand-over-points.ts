import { accounts, books, journal, type Write } from "@huzhu/db";
import type { Decision, Flow } from "@huzhu/domain/people/register";
import { type AccountId, handOver, type PostRefusal, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { accountIn } from "../ledger/people-account.ts";

const sidesOf = async (tx: Write, { from, to }: Flow) => {
  const giver = await accounts.ofHousehold(tx, from);
  const taker = to === null ? await accounts.own(tx, "pool") : null;
  const household = to === null ? null : await accounts.ofHousehold(tx, to);
  const other: AccountId | undefined = taker ?? household?.id;
  if (!giver || !other) throw new Error(`The household ${from} or ${to} has no account.`);
  return { from: giver.id, to: other };
};

const VERBS = { split: "split", merge: "merge" } as const;

/** Moves the points that go along with people, and gives the transfers by which it did. */
export const handOverPoints = async (
  tx: Write,
  { flows, verb, why }: Pick<Decision, "flows" | "verb" | "why">,
  { newId, now, actor, attempt }: Circumstances,
): Promise<Result.Result<ReadonlyArray<TransferId>, PostRefusal>> => {
  const transfers: Array<TransferId> = [];
  for (const flow of flows) {
    const { from, to } = await sidesOf(tx, flow);
    const giver = flow.amount > 0 ? from : to;
    const open = await books.lock(tx, {
      accounts: [from, to],
      spendings: [{ account: giver, most: null }],
    });
    const id = TransferId.make(newId());
    const handed = handOver(
      {
        ...{ books: open, transfer: id, from: accountIn(open, from), to: accountIn(open, to) },
        ...{ amount: flow.amount, why },
        verb: verb === "split" || verb === "merge" ? VERBS[verb] : "dissolved",
      },
      now,
    );
    if (Result.isFailure(handed)) return Result.fail(handed.failure);
    await journal.append(tx, [{ posting: handed.success, actor, attempt }]);
    transfers.push(id);
  }
  return Result.succeed(transfers);
};

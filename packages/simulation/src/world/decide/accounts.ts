import { newAccount, openGroup, ZERO } from "@huzhu/domain/points";
import { Result } from "effect";
import type { CommandOf } from "../command.ts";
import { fresh, known, Twice } from "../unknown.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

export const openingGroup = (
  { accounts }: World,
  { id, name, unit, by, at }: CommandOf<"OpenGroup">,
): LedgerDecision =>
  Result.gen(function* () {
    yield* fresh(accounts, id);
    const groups = [...accounts.values()].filter(({ kind }) => kind === "group");
    const account = yield* openGroup({ id, name, unit, groups });
    return { _tag: "AccountOpened", account, by, at };
  });

export const openingTime = (
  { accounts, residents }: World,
  { id, resident, by, at }: CommandOf<"OpenTime">,
): LedgerDecision =>
  Result.gen(function* () {
    yield* fresh(accounts, id);
    yield* known(residents, resident);
    const has = [...accounts.values()].some((account) => account.resident === resident);
    if (has) return yield* Result.fail(new Twice({ id: resident }));
    const account = newAccount({ id, kind: "person", unit: "time", resident, floor: ZERO });
    return { _tag: "AccountOpened", account, by, at };
  });

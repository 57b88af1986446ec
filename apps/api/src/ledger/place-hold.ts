import { placeHold as endpoint, NotFound, UnitsDiffer } from "@huzhu/contract";
import { accounts, books, holds, journal } from "@huzhu/db";
import { placeHold as decide, HoldId } from "@huzhu/domain/points";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { holdRowOf } from "./hold-row.ts";
import { accountIn, peoplesAccount } from "./people-account.ts";
import { sweepAccount } from "./sweep-account.ts";

export const placeHold = staffCommand(
  endpoint,
  async ({ tx, request, now, world, village, actor, attempt }) => {
    await journal.lock(tx);
    const { to: named, ...wanted } = request.body;
    const whose = await peoplesAccount(tx, request.params.account);
    if (Result.isFailure(whose)) return Result.fail(whose.failure);
    const { id, unit } = whose.success;
    const to = await accounts.byId(tx, named ?? (await accounts.own(tx, "store", unit)));
    // What stands on the voucher account is what vouchers are worth that are out, and nothing else.
    if (!to || to.kind === "voucher") return Result.fail(new NotFound({ what: "account" }));
    if (to.unit !== unit) return Result.fail(new UnitsDiffer());

    // What has expired cannot be kept by a hold.
    const { newId } = world;
    const policy = village.settings.points;
    await sweepAccount(tx, whose.success, { now, newId, actor, attempt, policy });
    const open = await books.lock(tx, { accounts: [id, to.id] });
    const account = accountIn(open, id);
    const facts = { ...wanted, id: HoldId.make(newId()), account, to: accountIn(open, to.id) };
    const placed = decide(facts, now);
    if (Result.isFailure(placed)) return Result.fail(placed.failure);
    const { hold } = placed.success;
    await holds.place(tx, hold, actor);
    await accounts.setHeld(tx, placed.success.account, account.held);
    return Result.succeed(holdRowOf({ ...hold, actor }));
  },
);

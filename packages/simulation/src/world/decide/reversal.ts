import { reverseApproval } from "@huzhu/domain/claims";
import {
  type Original,
  type Posting,
  reverse,
  reverseConversion,
  type TransferId,
} from "@huzhu/domain/points";
import { returnRedemption } from "@huzhu/domain/store";
import { Result } from "effect";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import { known, Unknown } from "../unknown.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

const originalOf = ({ journal }: World, id: TransferId): Result.Result<Original, Unknown> => {
  const posting = journal.find(({ transfer }) => transfer.id === id);
  if (!posting) return Result.fail(new Unknown({ id }));
  const reversal = journal.find(
    ({ transfer: { reason } }) => reason._tag === "ByReversal" && reason.transfer === id,
  );
  return Result.succeed({ ...posting, reversedBy: reversal?.transfer.id ?? null });
};

const booksFor = (
  world: World,
  { at }: CommandOf<"Reverse">,
  ...postings: ReadonlyArray<Pick<Posting, "lines">>
) => {
  const accounts = postings.flatMap(({ lines }) => lines.map(({ account }) => account));
  return lookUp(world, accounts, { at, spent: true });
};

/** A conversion is two transfers; whichever of them is named, both are undone. */
const reversingPair = (
  world: World,
  command: CommandOf<"Reverse">,
  one: Original,
  other: Original,
  side: "out" | "in",
): LedgerDecision =>
  Result.gen(function* () {
    const { why, by, at } = command;
    const { books, swept } = booksFor(world, command, one, other);
    const originals = side === "out" ? { out: one, in: other } : { out: other, in: one };
    const transfers = { out: world.newTransfer(), in: world.newTransfer() };
    const pair = yield* reverseConversion({ books, originals, transfers, why }, at);
    const postings = [pair.in, pair.out];
    return { _tag: "Reversed", postings, claim: null, movements: [], swept, by, at };
  });

export const reversing = (world: World, command: CommandOf<"Reverse">): LedgerDecision =>
  Result.gen(function* () {
    const { why, by, at } = command;
    const staff = yield* known(world.staff, by);
    const original = yield* originalOf(world, command.transfer);
    const { reason } = original.transfer;
    if (reason._tag === "ByConversion") {
      const other = yield* originalOf(world, reason.other);
      return yield* reversingPair(world, command, original, other, reason.side);
    }
    const { books, swept } = booksFor(world, command, original);
    const id = world.newTransfer();
    const { posting } = yield* reverse({ books, original, id, why, replacement: null }, at);
    const claim =
      reason._tag === "ByRule"
        ? yield* reverseApproval(
            {
              claim: yield* known(world.claims, reason.claim),
              kin: new Set(),
              staff,
              transfer: id,
              why,
            },
            at,
          )
        : null;
    const redemption =
      reason._tag === "ByRedemption" ? yield* known(world.redemptions, reason.redemption) : null;
    const movements = redemption ? returnRedemption({ lines: redemption.lines, why }, at) : [];
    return { _tag: "Reversed", postings: [posting], claim, movements, swept, by, at };
  });

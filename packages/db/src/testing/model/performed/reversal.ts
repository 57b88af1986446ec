import { reverse, reverseConversion } from "@huzhu/domain/points";
import { Result } from "effect";
import type { Write } from "../../../unit.ts";
import type { Deed } from "../deed.ts";
import { nowOf, transferId } from "./facts.ts";
import { append, lockForUndoing, originalOf } from "./sides.ts";

const WHY = "录错了";

/** Minutes for points are undone as a pair, whichever half was asked for. */
const undoBoth = async (tx: Write, deed: Deed) => {
  const out = deed.about.replace(/-in$/, "");
  const originals = { out: await originalOf(tx, out), in: await originalOf(tx, `${out}-in`) };
  const books = await lockForUndoing(tx, deed, [originals.out, originals.in]);
  const transfers = { out: transferId(deed.id), in: transferId(`${deed.id}-in`) };
  const back = reverseConversion({ books, originals, transfers, why: WHY }, nowOf(deed));
  return Result.map(back, (both) => [both.in, both.out]);
};

const undoOne = async (tx: Write, deed: Deed) => {
  const original = await originalOf(tx, deed.about);
  const books = await lockForUndoing(tx, deed, [original]);
  const facts = { books, original, id: transferId(deed.id), why: WHY, replacement: null };
  return Result.map(reverse(facts, nowOf(deed)), ({ posting }) => [posting]);
};

export const undo = async (tx: Write, deed: Deed) => {
  const { transfer } = await originalOf(tx, deed.about);
  const decided =
    transfer.reason._tag === "ByConversion" ? await undoBoth(tx, deed) : await undoOne(tx, deed);
  if (Result.isFailure(decided)) return Result.fail(decided.failure);
  return Result.succeed(await append(tx, deed, decided.success));
};

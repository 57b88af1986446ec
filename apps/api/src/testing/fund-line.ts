import { me, setFundLine } from "@huzhu/contract";
import { fundBook, journal } from "@huzhu/db";
import type { FundLine } from "@huzhu/domain/fund";
import { Result } from "effect";
import { answered, attempt, type House } from "./house.ts";

/** Opens a budget line, and plans for it what a meeting would have carried. */
export const openLine = async (house: House, line: FundLine): Promise<void> => {
  const cadre = await house.as("cadre");
  const { plans, ...draft } = line;
  await answered(cadre.call(setFundLine, { body: { line: draft }, ...attempt() }));
  if (plans.length === 0) return;
  const { staff } = await answered(cadre.call(me, {}));
  await house.db.write(house.village, async (tx) => {
    await journal.lock(tx);
    await fundBook.append(tx, [{ _tag: "LineSet", line }], {
      ...{ by: staff.id, at: house.world.now() },
    });
    return Result.void;
  });
};

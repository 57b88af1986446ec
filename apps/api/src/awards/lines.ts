import type { AwardLineRow } from "@huzhu/contract";
import { awardRounds, fundBook, fundMoney, type Read } from "@huzhu/db";

/** The budget lines that awards can be paid from, and what of each no round promises. */
export const linesOf = async (read: Read): Promise<ReadonlyArray<AwardLineRow>> => {
  const { lines } = await fundBook.fund(read);
  const purses = await fundMoney.purses(read);
  const promised = await awardRounds.promised(read);
  return [...lines.values()]
    .filter(({ open }) => open)
    .map(({ code, title }) => {
      const there = purses.filter(({ line }) => line === code);
      const balance = there.reduce((sum, purse) => sum + purse.balance, 0);
      return { code, title, available: balance - (promised.get(code) ?? 0) };
    });
};

import { serialOf } from "@huzhu/domain/points";
import { withdraw } from "./awarded.ts";
import type { LedgerHappening } from "./ledger-happening.ts";
import type { World } from "./world.ts";
import { writeMovement } from "./write-movement.ts";
import { writePosting } from "./write-posting.ts";

type HappeningOf<Tag extends LedgerHappening["_tag"]> = Extract<LedgerHappening, { _tag: Tag }>;

const writeReversal = (
  world: World,
  { postings, claim, movements }: HappeningOf<"Reversed">,
): void => {
  for (const posting of postings) writePosting(world, posting);
  for (const movement of movements) writeMovement(world, movement);
  if (claim?.state._tag !== "Reversed") return;
  world.claims.set(claim.id, claim);
  withdraw(world, claim);
};

/** Writes down what happened in the ledger; what was swept out is written already. */
export const writeLedger = (world: World, happening: LedgerHappening): void => {
  switch (happening._tag) {
    case "AccountOpened":
      world.accounts.set(happening.account.id, happening.account);
      return;
    case "PointsMoved":
      for (const posting of happening.postings) writePosting(world, posting);
      return;
    case "HoldPlaced":
    case "HoldFreed":
      world.holds.set(happening.hold.id, happening.hold);
      world.accounts.set(happening.account.id, happening.account);
      return;
    case "HoldPosted":
      world.holds.set(happening.hold.id, happening.hold);
      writePosting(world, happening.posting);
      return;
    case "VouchersIssued":
      for (const one of happening.vouchers) world.vouchers.set(serialOf(one.number), one);
      writePosting(world, happening.posting);
      return;
    case "VoucherEnded":
      world.vouchers.set(serialOf(happening.voucher.number), happening.voucher);
      writePosting(world, happening.posting);
      return;
    case "Reversed":
      writeReversal(world, happening);
      return;
    case "DayBegan":
      return;
    case "PeriodProposed":
      world.proposal = happening.sheet;
      return;
    case "PeriodClosed":
      world.proposal = null;
      world.periods.push(happening.sheet);
      return;
  }
};

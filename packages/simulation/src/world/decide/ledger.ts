import type { LedgerCommand } from "../ledger-command.ts";
import type { World } from "../world.ts";
import { openingGroup, openingTime } from "./accounts.ts";
import type { LedgerDecision } from "./decision.ts";
import { freeingHold, placingHold, postingHold } from "./holds.ts";
import { proposingPeriod, signingPeriod } from "./periods.ts";
import { converting, donating, giving, granting, relieving } from "./points.ts";
import { reversing } from "./reversal.ts";
import { sweeping } from "./sweep.ts";
import { issuingVouchers, redeemingVoucher, voidingVoucher } from "./vouchers.ts";

/** What a command to the ledger leads to. */
export const decideLedger = (world: World, command: LedgerCommand): LedgerDecision => {
  switch (command._tag) {
    case "OpenGroup":
      return openingGroup(world, command);
    case "OpenTime":
      return openingTime(world, command);
    case "Grant":
      return granting(world, command);
    case "Give":
      return giving(world, command);
    case "Donate":
      return donating(world, command);
    case "Relieve":
      return relieving(world, command);
    case "Convert":
      return converting(world, command);
    case "PlaceHold":
      return placingHold(world, command);
    case "PostHold":
      return postingHold(world, command);
    case "ReleaseHold":
    case "ExpireHold":
      return freeingHold(world, command);
    case "IssueVouchers":
      return issuingVouchers(world, command);
    case "RedeemVoucher":
      return redeemingVoucher(world, command);
    case "VoidVoucher":
      return voidingVoucher(world, command);
    case "Reverse":
      return reversing(world, command);
    case "Sweep":
      return sweeping(world, command);
    case "ProposePeriod":
      return proposingPeriod(world, command);
    case "SignPeriod":
      return signingPeriod(world, command);
  }
};

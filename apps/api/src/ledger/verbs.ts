import type { Verb } from "../mount/verb.ts";
import { convertTime } from "./convert.ts";
import { donatePoints } from "./donate.ts";
import { givePoints } from "./give.ts";
import { grantPoints } from "./grant.ts";
import { listAccounts } from "./list-accounts.ts";
import { openGroup } from "./open-group.ts";
import { openPersonal } from "./open-personal.ts";
import { placeHold } from "./place-hold.ts";
import { postHold } from "./post-hold.ts";
import { releaseHold } from "./release-hold.ts";
import { relieveFromPool } from "./relieve.ts";
import { reverseTransfer } from "./reverse.ts";
import { seeAccount } from "./see-account.ts";
import { seeBalance } from "./see-balance.ts";
import { seeAccountStatement } from "./see-statement.ts";
import { seeTransfer } from "./see-transfer.ts";

export const ledgerVerbs: ReadonlyArray<Verb> = [
  listAccounts,
  seeAccount,
  seeAccountStatement,
  seeBalance,
  seeTransfer,
  reverseTransfer,
  grantPoints,
  givePoints,
  donatePoints,
  relieveFromPool,
  convertTime,
  placeHold,
  postHold,
  releaseHold,
  openGroup,
  openPersonal,
];

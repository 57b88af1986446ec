import type { Verb } from "../mount/verb.ts";
import { addDonor } from "./add-donor.ts";
import { approvePayment } from "./approve.ts";
import { attachPaper } from "./attach.ts";
import { changeDonor } from "./change-donor.ts";
import { countCash } from "./count-cash.ts";
import { draftPayment } from "./draft.ts";
import { endPledge } from "./end-pledge.ts";
import { listCounts } from "./list-counts.ts";
import { listDonors } from "./list-donors.ts";
import { listOrders } from "./list-orders.ts";
import { listPledges } from "./list-pledges.ts";
import { moveMoney } from "./move-money.ts";
import { listMoves } from "./moves.ts";
import { payOrder } from "./pay.ts";
import { pledge } from "./pledge.ts";
import { receive } from "./receive.ts";
import { receiveInKind } from "./receive-in-kind.ts";
import { refusePayment } from "./refuse.ts";
import { seeFund } from "./see.ts";
import { seeDonor } from "./see-donor.ts";
import { seePublicSheet } from "./see-public-sheet.ts";
import { setFundLine } from "./set-line.ts";
import { shelveBought } from "./shelve-bought.ts";
import { takeBackMoney } from "./take-back.ts";
import { thankDonor } from "./thank.ts";

export const fundVerbs: ReadonlyArray<Verb> = [
  seeFund,
  seePublicSheet,
  listMoves,
  setFundLine,
  listDonors,
  addDonor,
  changeDonor,
  seeDonor,
  thankDonor,
  receive,
  receiveInKind,
  moveMoney,
  takeBackMoney,
  listPledges,
  pledge,
  endPledge,
  listOrders,
  draftPayment,
  approvePayment,
  refusePayment,
  payOrder,
  shelveBought,
  attachPaper,
  listCounts,
  countCash,
];

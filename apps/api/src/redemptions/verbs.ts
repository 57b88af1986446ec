import { ExchangeReceipt } from "@huzhu/contract";
import { Schema } from "effect";
import type { Verb } from "../mount/verb.ts";
import { withSlip } from "../printing/with-slip.ts";
import { exchangeGoods } from "./exchange.ts";
import { list as listRedemptions } from "./list.ts";
import { listBoundGoods } from "./list-bound-goods.ts";
import { listQuiet } from "./list-quiet.ts";
import { redeemAtCounter } from "./redeem-at-counter.ts";
import { seeTerms } from "./see-terms.ts";
import { seeTill } from "./see-till.ts";
import { undoRedemption } from "./undo.ts";

const toExchange = Schema.decodeUnknownSync(ExchangeReceipt);

export const redemptionsVerbs: ReadonlyArray<Verb> = [
  withSlip(redeemAtCounter),
  undoRedemption,
  seeTerms,
  listBoundGoods,
  withSlip(exchangeGoods, (answer) => toExchange(answer).receipt),
  listRedemptions,
  seeTill,
  listQuiet,
];

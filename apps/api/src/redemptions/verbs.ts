import type { Verb } from "../mount/verb.ts";
import { list as listRedemptions } from "./list.ts";
import { redeemAtCounter } from "./redeem-at-counter.ts";

export const redemptionsVerbs: ReadonlyArray<Verb> = [redeemAtCounter, listRedemptions];

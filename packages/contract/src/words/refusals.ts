import { formatPoints, type Points, type Scale } from "@huzhu/domain/points";
import type { Refusal } from "../refusals/index.ts";
import { ALLIANCE_SENTENCES } from "./alliance-refusals.ts";
import { AWARD_SENTENCES } from "./awards.ts";
import { CANTEEN_SENTENCES } from "./canteen-refusals.ts";
import { CARD_SENTENCES } from "./card-refusals.ts";
import { CATALOG_SENTENCES } from "./catalog-refusals.ts";
import { CHAIN_SENTENCES } from "./chain-refusals.ts";
import { DECISION_SENTENCES } from "./decisions.ts";
import { EDGE_SENTENCES } from "./edge-refusals.ts";
import { ELDER_SENTENCES } from "./elder-refusals.ts";
import { FUND_SENTENCES } from "./fund-refusals.ts";
import { GUEST_SENTENCES } from "./guest-refusals.ts";
import { HELPER_SENTENCES } from "./helper-refusals.ts";
import { KIN_SENTENCES } from "./kin-refusals.ts";
import { LACK_SENTENCES } from "./lacks.ts";
import { LEDGER_SENTENCES } from "./ledger-refusals.ts";
import { MARKET_SENTENCES } from "./market-refusals.ts";
import { MEETING_SENTENCES } from "./meetings.ts";
import { OUTREACH_SENTENCES } from "./outreach-refusals.ts";
import { PRIVACY_SENTENCES } from "./privacy-refusals.ts";
import { PROXY_SENTENCES } from "./proxy-refusals.ts";
import { PURCHASE_SENTENCES } from "./purchase-refusals.ts";
import { REGISTER_SENTENCES } from "./register-refusals.ts";
import { RESERVATION_SENTENCES } from "./reservation-refusals.ts";
import { RESOURCE_SENTENCES } from "./resource-refusals.ts";
import { RESPONSIBILITY_SENTENCES } from "./responsibility-refusals.ts";
import { RULEBOOK_SENTENCES } from "./rulebook-refusals.ts";
import { SECTION_SENTENCES } from "./section-refusals.ts";
import type { Sentences } from "./sentences.ts";
import { STORE_DAY_SENTENCES } from "./store-day-refusals.ts";
import { STORE_SENTENCES } from "./store-refusals.ts";
import { VISIT_SENTENCES } from "./visit-refusals.ts";

const SENTENCES: Sentences = {
  ...EDGE_SENTENCES,
  ...LEDGER_SENTENCES,
  ...RULEBOOK_SENTENCES,
  ...STORE_SENTENCES,
  ...STORE_DAY_SENTENCES,
  ...LACK_SENTENCES,
  ...PURCHASE_SENTENCES,
  ...RESERVATION_SENTENCES,
  ...FUND_SENTENCES,
  ...ALLIANCE_SENTENCES,
  ...GUEST_SENTENCES,
  ...VISIT_SENTENCES,
  ...REGISTER_SENTENCES,
  ...RESOURCE_SENTENCES,
  ...RESPONSIBILITY_SENTENCES,
  ...OUTREACH_SENTENCES,
  ...DECISION_SENTENCES,
  ...CATALOG_SENTENCES,
  ...SECTION_SENTENCES,
  ...CARD_SENTENCES,
  ...PROXY_SENTENCES,
  ...KIN_SENTENCES,
  ...ELDER_SENTENCES,
  ...PRIVACY_SENTENCES,
  ...HELPER_SENTENCES,
  ...MARKET_SENTENCES,
  ...CANTEEN_SENTENCES,
  ...MEETING_SENTENCES,
  ...AWARD_SENTENCES,
  ...CHAIN_SENTENCES,
};

/** The sentence that tells a refusal to whoever works in the console. */
export const sentenceOf = <R extends Refusal>(refusal: R, scale: Scale): string => {
  const write = SENTENCES[refusal._tag] as (
    refusal: R,
    points: (amount: Points) => string,
  ) => string;
  return write(refusal, (amount) => formatPoints(amount, scale));
};

import type { Obligation } from "@huzhu/domain/governance";
import type { RouteId } from "$app/types";

/** Where each thing that can be overdue is done. */
export const DONE_AT: Record<Obligation, Exclude<RouteId, `${string}[${string}`>> = {
  "answer-help": "/visits",
  "decide-claim": "/claims",
  "answer-objection": "/claims",
  "decide-dispute": "/visits",
  "settle-alert": "/ledger/alerts",
  "seal-day": "/ledger/seals",
  "close-month": "/ledger/periods",
  "assess-elder": "/elders/due",
  "report-visit": "/visits",
  "renew-catalog": "/services",
  "settle-complaint": "/services/providers",
  "collect-pledge": "/fund/pledges",
  "approve-payment": "/fund/payments",
  "hold-meeting": "/fund/committee/meetings",
  "sign-minutes": "/fund/committee/meetings",
  "renew-term": "/fund/committee",
  "answer-round-objection": "/fund/rounds",
  "approve-provider": "/township/requests",
  "answer-remark": "/fund/remarks",
};

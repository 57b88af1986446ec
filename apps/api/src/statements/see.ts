import { statement as endpoint } from "@huzhu/contract";
import { staffQuery } from "../mount/verb.ts";
import { statementOf } from "./statement-of.ts";

export const see = staffQuery(endpoint, async ({ tx, request, village, now }) =>
  statementOf(tx, { ...request.params, ...request.query, scale: village.scale, now }),
);

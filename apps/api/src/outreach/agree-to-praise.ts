import { agreeToPraise as endpoint } from "@huzhu/contract";
import { agreeToPraise as agree } from "@huzhu/domain/outreach";
import { staffCommand } from "../mount/verb.ts";
import { followPraise } from "./follow-praise.ts";

export const agreeToPraise = staffCommand(endpoint, (call) =>
  followPraise(call, call.request.params.praise, (praise) =>
    agree(praise, call.request.body, call.staff, call.now),
  ),
);

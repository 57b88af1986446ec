import { withdrawPraise as endpoint } from "@huzhu/contract";
import { withdrawPraise as withdraw } from "@huzhu/domain/outreach";
import { staffCommand } from "../mount/verb.ts";
import { followPraise } from "./follow-praise.ts";

export const withdrawPraise = staffCommand(endpoint, (call) =>
  followPraise(call, call.request.params.praise, (praise) =>
    withdraw(praise, call.request.body.why, call.staff, call.now),
  ),
);

import { publishPraise as endpoint } from "@huzhu/contract";
import { publishPraise as publish } from "@huzhu/domain/outreach";
import { staffCommand } from "../mount/verb.ts";
import { followPraise } from "./follow-praise.ts";

export const publishPraise = staffCommand(endpoint, (call) =>
  followPraise(call, call.request.params.praise, (praise) => publish(praise, call.staff, call.now)),
);

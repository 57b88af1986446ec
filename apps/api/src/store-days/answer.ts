import { answerObjection as endpoint } from "@huzhu/contract";
import { answerObjection as answer } from "@huzhu/domain/store/day";
import { staffCommand } from "../mount/verb.ts";
import { withDay } from "./with-day.ts";

export const answerObjection = staffCommand(endpoint, (call) => {
  const { params, body } = call.request;
  return withDay(call, params.day, async (day) => answer(day, body.why));
});

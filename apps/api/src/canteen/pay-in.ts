import { payIn as endpoint } from "@huzhu/contract";
import { byStaff } from "@huzhu/domain/canteen";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { write } from "./write.ts";

export const payIn = staffCommand(endpoint, (call) => {
  const { request, now, staff } = call;
  return write(call, request.params.resident, ({ id, elder }) =>
    Result.succeed({
      ...{ id, resident: elder.id, on: localDate(now), at: now, by: byStaff(staff) },
      said: { _tag: "PaidIn", fen: request.body.fen },
    }),
  );
});

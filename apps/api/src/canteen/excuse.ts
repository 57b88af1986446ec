import { excuse as endpoint } from "@huzhu/contract";
import { byStaff } from "@huzhu/domain/canteen";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { write } from "./write.ts";

export const excuse = staffCommand(endpoint, (call) => {
  const { request, now, staff } = call;
  const { on, until, why } = request.body;
  return write(call, request.params.resident, ({ id, elder }) =>
    Result.succeed({
      ...{ id, resident: elder.id, on, at: now, by: byStaff(staff) },
      said: { _tag: "Excused", until, why },
    }),
  );
});

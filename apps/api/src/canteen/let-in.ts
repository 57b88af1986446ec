import { letIn as endpoint, NotFound } from "@huzhu/contract";
import { letIn as rule } from "@huzhu/domain/canteen";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { dishesOn } from "./dishes.ts";
import { write } from "./write.ts";

export const letIn = staffCommand(endpoint, async (call) => {
  const { tx, request, now, staff, village } = call;
  const { service: code, on } = request.body;
  const service = (await dishesOn(tx, on)).find((dish) => dish.code === code);
  if (!service) return Result.fail(new NotFound({ what: "service" }));
  const { canteen: policy } = village.settings;
  return write(call, request.params.resident, (book) =>
    rule({ ...book, service, policy }, on, staff, now),
  );
});

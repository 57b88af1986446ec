import { bringIn as endpoint, NotFound } from "@huzhu/contract";
import { bringIn as rule } from "@huzhu/domain/canteen";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { dishesOn } from "./dishes.ts";
import { write } from "./write.ts";

export const bringIn = staffCommand(endpoint, async (call) => {
  const { tx, request, now, staff } = call;
  const { service: code, ...brought } = request.body;
  const dish = (await dishesOn(tx, localDate(now))).find((one) => one.code === code);
  if (!dish?.price) return Result.fail(new NotFound({ what: "service" }));
  const { price } = dish;
  return write(call, request.params.resident, ({ id, elder }) =>
    rule({ id, resident: elder.id, price }, brought, staff, now),
  );
});

import { dropTake as endpoint } from "@huzhu/contract";
import { dropTake as drop } from "@huzhu/domain/store";
import { staffCommand } from "../mount/verb.ts";
import { withTake } from "./with-take.ts";

export const dropTake = staffCommand(endpoint, (call) =>
  withTake(call, call.request.params.take, async (take) => drop(take, call.request.body.why)),
);

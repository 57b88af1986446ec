import { enterCodeAtCounter as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { enterCode } from "./enter-code.ts";

export const enterCodeAtCounter = staffCommand(
  endpoint,
  async ({ tx, request, now, actor, world }) => {
    const { resident, cardCode } = request.body;
    return enterCode(tx, resident, cardCode, { actor, now, passwords: world.passwords });
  },
);

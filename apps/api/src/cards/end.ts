import { endCard as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { changeCard } from "./change.ts";

export const endCard = staffCommand(endpoint, ({ tx, request, now, actor }) =>
  changeCard(tx, request.params.card, "end", request.body.why, { now, actor }),
);

import { freezeCard as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { changeCard } from "./change.ts";

export const freezeCard = staffCommand(endpoint, ({ tx, request, now, actor }) =>
  changeCard(tx, request.params.card, "freeze", request.body.why, { now, actor }),
);

import { thawCard as endpoint } from "@huzhu/contract";
import { staffCommand } from "../mount/verb.ts";
import { changeCard } from "./change.ts";

export const thawCard = staffCommand(endpoint, ({ tx, request, now, actor }) =>
  changeCard(tx, request.params.card, "thaw", request.body.why, { now, actor }),
);

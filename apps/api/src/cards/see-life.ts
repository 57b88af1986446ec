import { cardLife as endpoint } from "@huzhu/contract";
import { staffQuery } from "../mount/verb.ts";
import { cardLifeOf } from "./life-view.ts";

export const seeCardLife = staffQuery(endpoint, ({ tx, request, now }) =>
  cardLifeOf(tx, request.params.resident, now),
);

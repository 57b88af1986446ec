import { redemptionTill as endpoint } from "@huzhu/contract";
import { fundBook, redemptions } from "@huzhu/db";
import { givenFrom } from "@huzhu/domain/fund";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeTill = staffQuery(endpoint, async ({ tx }) =>
  Result.succeed({
    taken: await redemptions.toppedUp(tx),
    handedOver: givenFrom(await fundBook.fund(tx), "store"),
  }),
);

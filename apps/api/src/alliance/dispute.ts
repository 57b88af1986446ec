import { disputeSale as endpoint } from "@huzhu/contract";
import { disputeSale as rule } from "@huzhu/domain/alliance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { inBook, say } from "./say.ts";

export const disputeSale = staffCommand(endpoint, async (call) => {
  const { params, body } = call.request;
  return say(call, params.shop, ({ sales }) =>
    Result.gen(function* () {
      const { id: sale } = yield* rule(yield* inBook(sales, params.sale, "sale"));
      return { _tag: "Disputed", sale, doubt: body.doubt } as const;
    }),
  );
});

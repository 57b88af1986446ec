import {
  clearShop as clearEndpoint,
  dropClearing as dropEndpoint,
  signClearing as signEndpoint,
} from "@huzhu/contract";
import { staff as register } from "@huzhu/db";
import {
  ClearingId,
  clearShop as clearRule,
  dropClearing as dropRule,
  ShopSigns,
  signClearing as signRule,
} from "@huzhu/domain/alliance";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { inBook, say } from "./say.ts";

export const clearShop = staffCommand(clearEndpoint, async (call) => {
  const { params, body } = call.request;
  const id = ClearingId.make(call.world.newId());
  const days = { through: body.through, today: localDate(call.now) };
  return say(call, params.shop, (book) => clearRule(book, id, days));
});

export const signClearing = staffCommand(signEndpoint, async (call) => {
  const { request, staff } = call;
  const { shop, clearing } = request.params;
  const { side } = request.body;
  const active = (await register.list(call.tx)).filter((one) => one.active);
  const counts = new Set(active.map(({ id }) => id));
  return say(call, shop, ({ logins: given, clearings, terms }) =>
    Result.gen(function* () {
      // A partner village signs from its own console.
      if (terms.partner && side === "shop") return yield* Result.fail(new ShopSigns());
      const logins = new Set([...given].filter((id) => counts.has(id)));
      const list = yield* inBook(clearings, clearing, "clearing");
      yield* signRule({ logins }, list, side, staff.id);
      return { _tag: "Signed", clearing, side } as const;
    }),
  );
});

export const dropClearing = staffCommand(dropEndpoint, async (call) => {
  const { shop, clearing } = call.request.params;
  return say(call, shop, (book) =>
    Result.gen(function* () {
      yield* dropRule(yield* inBook(book.clearings, clearing, "clearing"));
      return { _tag: "Dropped", clearing } as const;
    }),
  );
});

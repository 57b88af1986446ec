import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../governance/staff.ts";
import {
  askDelivery,
  DeliveryElsewhere,
  deliveryOf,
  NoDelivery,
  NotForElder,
  putDeliveryBack,
  ReservationGone,
  type ReservationSaid,
  releasedBecause,
  takeDelivery,
} from "./index.ts";
import { after, ELDER, NOW, POLICY, riceKept } from "./testing/shop.ts";

const carrier = { _tag: "ByStaff", staff: StaffId.make("keeper") } as const;
const asked: ReservationSaid = { _tag: "DeliveryAsked" };
const taken: ReservationSaid = { _tag: "DeliveryTaken", carrier };
const back: ReservationSaid = { _tag: "DeliveryPutBack" };
const at = (...said: ReadonlyArray<ReservationSaid>) => ({
  kept: riceKept(),
  delivery: deliveryOf(said.map((one) => ({ said: one, at: NOW }))),
});
const elder = { policy: POLICY, elder: true };
const elsewhere = (state: "none" | "asked" | "taken") =>
  Result.fail(new DeliveryElsewhere({ state }));

describe("bringing to the door", () => {
  it.each([
    { name: "not asked for", said: [], state: "none", by: null },
    { name: "asked for", said: [asked], state: "asked", by: null },
    { name: "taken", said: [asked, taken], state: "taken", by: carrier },
    { name: "put back", said: [asked, taken, back], state: "asked", by: null },
  ])("is $name", ({ said, state, by }) => {
    expect(at(...said).delivery).toMatchObject({ state, carrier: by });
  });

  it("is asked for, taken and put back, one after the other", () => {
    expect(askDelivery(at(), elder, NOW)).toEqual(Result.succeed(asked));
    expect(takeDelivery(at(asked), carrier, NOW)).toEqual(Result.succeed(taken));
    expect(putDeliveryBack(at(asked, taken), NOW)).toEqual(Result.succeed(back));
  });

  it.each([
    {
      name: "asked for where nothing is brought",
      result: askDelivery(at(), { ...elder, policy: { ...POLICY, delivers: false } }, NOW),
      refused: Result.fail(new NoDelivery()),
    },
    {
      name: "asked for by somebody young",
      result: askDelivery(at(), { ...elder, elder: false }, NOW),
      refused: Result.fail(new NotForElder()),
    },
    {
      name: "asked for twice",
      result: askDelivery(at(asked), elder, NOW),
      refused: elsewhere("asked"),
    },
    { name: "taken unasked", result: takeDelivery(at(), carrier, NOW), refused: elsewhere("none") },
    {
      name: "taken by two",
      result: takeDelivery(at(asked, taken), carrier, NOW),
      refused: elsewhere("taken"),
    },
    {
      name: "put back by nobody",
      result: putDeliveryBack(at(asked), NOW),
      refused: elsewhere("asked"),
    },
    {
      name: "taken when its days are over",
      result: takeDelivery(at(asked), carrier, after(4)),
      refused: Result.fail(
        new ReservationGone({ state: "over", until: riceKept().reservation.until }),
      ),
    },
  ])("is not $name", ({ result, refused }) => {
    expect(result).toEqual(refused);
  });

  it("may be by somebody of the village, and a release says why", () => {
    const helper = { _tag: "ByHelper", helper: ELDER } as const;
    expect(takeDelivery(at(asked), helper, NOW)).toMatchObject({ success: { carrier: helper } });
    const freed = { _tag: "Released", why: "short" } as const;
    expect(releasedBecause([{ said: freed, at: NOW }])).toBe("short");
    expect(releasedBecause([{ said: asked, at: NOW }])).toBe(null);
  });
});

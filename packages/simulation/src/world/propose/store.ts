import { Points } from "@huzhu/domain/points";
import { type BasketLine, GoodId, MovementKind, priceOn, RedemptionId } from "@huzhu/domain/store";
import { addDays, localDate } from "@huzhu/domain/time";
import { Option } from "effect";
import { between, chance, pick } from "../../random.ts";
import { type Moment, newId, type Propose, someId, somePoints, someStaff } from "./moment.ts";

const NO_GOOD = GoodId.make("no-good");

const someGood = ({ random, world }: Moment): GoodId => someId(random, world.goods.keys(), NO_GOOD);

export const proposeGood: Propose<"AddGood"> = (moment) => {
  const { random, world, ids, at } = moment;
  const id = newId(random, world.goods.keys(), GoodId.make(ids("good")));
  return {
    _tag: "AddGood",
    good: { id, name: "货品", unit: "件", barcode: null },
    by: someStaff(moment),
    at,
  };
};

export const proposePrice: Propose<"SetPrice"> = (moment) => {
  const { random, at } = moment;
  const from = addDays(localDate(at), between(random, 0, 3));
  const price = { points: somePoints(random, 1, 12), from };
  return { _tag: "SetPrice", good: someGood(moment), price, by: someStaff(moment), at };
};

/** Mostly deliveries; losses, counts, and movements in a direction that they cannot have. */
export const proposeMovement: Propose<"MoveStock"> = (moment) => {
  const { random, at } = moment;
  const kinds = MovementKind.literals.filter((one) => one !== "redemption" && one !== "return");
  const kind = chance(random, 0.5) ? "purchase" : pick(random, kinds);
  const arrives = kind === "purchase" || kind === "donation" || chance(random, 0.2);
  const pieces = arrives ? between(random, 0, 12) : -between(random, 0, 12);
  return {
    _tag: "MoveStock",
    movement: {
      good: someGood(moment),
      kind,
      pieces: pieces === 0 ? 0 : pieces,
      eventDate: localDate(at),
      recordedAt: at,
      note: "",
    },
    by: someStaff(moment),
  };
};

/** A good at the price of today, now and then at one that was never shown. */
const someLine = (moment: Moment): BasketLine => {
  const { random, world, at } = moment;
  const good = someGood(moment);
  const current = Option.getOrNull(priceOn(world.goods.get(good)?.prices ?? [], localDate(at)));
  const shownPrice = current === null || chance(random, 0.05) ? Points.make(3) : current;
  return { good, pieces: between(random, 1, 4), shownPrice };
};

/** Anybody buys anything: what they have points for, and what they have not. */
export const proposeRedeem: Propose<"Redeem"> = (moment) => {
  const { random, world, ids, at } = moment;
  const holders = [...world.holders.keys()];
  const rich = holders.filter((one) => {
    const account = world.holders.get(one);
    return account && (world.accounts.get(account)?.balance ?? 0) > 5;
  });
  return {
    _tag: "Redeem",
    id: newId(random, world.redemptions.keys(), RedemptionId.make(ids("redemption"))),
    household: pick(random, rich.length > 0 && chance(random, 0.8) ? rich : holders),
    resident: null,
    basket: Array.from({ length: between(random, 1, 3) }, () => someLine(moment)),
    by: chance(random, 0.5) ? someStaff(moment) : null,
    at,
  };
};

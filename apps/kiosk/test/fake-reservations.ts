import {
  askForDeliveryAtKiosk,
  giveBackAtKiosk,
  ownReservationsAtKiosk,
  type ReservationSlip,
  reserveAtKiosk,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { PickupCode, ReservationId } from "@huzhu/domain/reservations";
import { ShortOfPoints } from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { no, ok, type Reply } from "./reply.ts";

interface Shop {
  readonly goods: ReadonlyArray<{
    readonly good: string;
    readonly name: string;
    readonly unit: string;
    readonly price: number;
  }>;
}

const bringing = askForDeliveryAtKiosk.path.replace(":reservation", "(.+)");
const givingBack = giveBackAtKiosk.path.replace(":reservation", "(.+)");

/** What is kept for the first card, whose points lie beside it. */
export class FakeReservations {
  slips: ReadonlyArray<ReservationSlip> = [];
  readonly #shop: Shop;
  readonly #elder: { balance: number };

  constructor(shop: Shop, elder: { balance: number }) {
    this.#shop = shop;
    this.#elder = elder;
  }

  answer(path: string, body: unknown): Reply | null {
    if (path === ownReservationsAtKiosk.path) return ok(ownReservationsAtKiosk, this.slips);
    if (path === reserveAtKiosk.path) {
      return this.#reserve(Schema.decodeUnknownSync(reserveAtKiosk.body)(body));
    }
    const [, brought] = new RegExp(`^${bringing}$`).exec(path) ?? [];
    if (brought !== undefined) return this.#bring(brought);
    const [, freed] = new RegExp(`^${givingBack}$`).exec(path) ?? [];
    return freed === undefined ? null : this.#free(freed);
  }

  #reserve({ basket: [line] }: typeof reserveAtKiosk.body.Type): Reply {
    const wanted = this.#shop.goods.find((one) => one.good === line?.good);
    if (!wanted || !line) throw new Error("Nobody keeps nothing.");
    const price = Points.make(wanted.price);
    const balance = Points.make(this.#elder.balance);
    if (balance < price) {
      return no(new ShortOfPoints({ balance, price, short: Points.make(price - balance) }));
    }
    this.#elder.balance -= price;
    const { name, unit } = wanted;
    const slip: ReservationSlip = {
      id: ReservationId.make(`k-${this.slips.length + 1}`),
      code: PickupCode.make("482177"),
      until: CalendarDate.make("2026-11-26"),
      lines: [{ good: line.good, name, unit, pieces: 1, price, points: price }],
      ...{ points: price, delivery: "none", deliverable: true },
    };
    this.slips = [...this.slips, slip];
    return ok(reserveAtKiosk, slip);
  }

  #bring(id: string): Reply {
    this.slips = this.slips.map((one) => (one.id === id ? { ...one, delivery: "asked" } : one));
    const slip = this.slips.find((one) => one.id === id);
    if (!slip) throw new Error(`Nothing is kept as ${id}.`);
    return ok(askForDeliveryAtKiosk, slip);
  }

  #free(id: string): Reply {
    const freed = this.slips.find((one) => one.id === id);
    this.#elder.balance += freed?.points ?? 0;
    this.slips = this.slips.filter((one) => one.id !== id);
    return ok(giveBackAtKiosk, this.slips);
  }
}

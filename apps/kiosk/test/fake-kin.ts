import { giveAtKiosk, type KioskKin, kinAtKiosk } from "@huzhu/contract";
import { HouseholdId } from "@huzhu/domain/people";
import { NotKin, Points } from "@huzhu/domain/points";
import { CodeNeeded } from "@huzhu/domain/store";
import { Schema } from "effect";
import { no, ok, type Reply } from "./reply.ts";

const KIN: ReadonlyArray<KioskKin> = [
  { household: HouseholdId.make("h-1"), maskedName: "王*", tie: "儿子" },
  { household: HouseholdId.make("h-2"), maskedName: "欧阳**", tie: "姐夫或妹夫" },
];

interface Limit {
  readonly most: number;
  readonly code: string | null;
  opened: boolean;
}

interface Giver {
  balance: number;
}

/** To whom the first card may give points, and what was given. */
export class FakeKin {
  kin = KIN;
  given = 0;
  readonly #giver: Giver;
  readonly #limit: Limit;

  constructor(giver: Giver, limit: Limit) {
    this.#giver = giver;
    this.#limit = limit;
  }

  answer(path: string, body: unknown): Reply | null {
    if (path === kinAtKiosk.path) return ok(kinAtKiosk, this.kin);
    if (path !== giveAtKiosk.path) return null;
    const { to, amount } = Schema.decodeUnknownSync(giveAtKiosk.body)(body);
    const taker = this.kin.find(({ household }) => household === to);
    if (!taker) return no(new NotKin({ permitted: [] }));
    const most = Points.make(this.#limit.most);
    if (amount > most && !this.#limit.opened) return no(new CodeNeeded({ most, left: most }));
    this.#limit.opened = false;
    this.given += 1;
    this.#giver.balance -= amount;
    return ok(giveAtKiosk, { ...taker, amount, balance: this.#giver.balance });
  }
}

import {
  actForAtKiosk,
  CardUnknown,
  type Holder,
  type OwnProxyLine,
  ownProxiesAtKiosk,
  revokeProxyAtKiosk,
} from "@huzhu/contract";
import { MandateEnded, MandateId } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { no, ok, type Reply } from "./reply.ts";

const FROM = CalendarDate.make("2026-03-01");
const UNTIL = CalendarDate.make("2027-02-28");

/** Who may act for whom, as much of it as a kiosk sees; everybody is invented. */
export class FakeProxies {
  scope: Omit<NonNullable<Holder["acting"]>, "mandate"> = {
    see: true,
    ask: true,
    spend: Points.make(25),
  };
  own: Array<OwnProxyLine> = [
    {
      mandate: MandateId.make("m-2"),
      maskedName: "欧阳**",
      from: FROM,
      until: UNTIL,
      scope: {
        see: true,
        ask: true,
        spend: { perDay: Points.make(20), perRedemption: Points.make(20) },
      },
    },
  ];
  ended = false;
  readonly #holders: ReadonlyMap<string, object>;
  readonly #elder: string;

  constructor(holders: ReadonlyMap<string, object>, elder: string) {
    this.#holders = holders;
    this.#elder = elder;
  }

  /** Lets whoever acts take so much. */
  allow(most: number): void {
    const spend = Points.make(most);
    this.scope = { ...this.scope, spend };
    this.own = this.own.map((one) => ({
      ...one,
      scope: { ...one.scope, spend: { perDay: spend, perRedemption: spend } },
    }));
  }

  answer(path: string, _body: unknown): Reply | null {
    if (path === actForAtKiosk.path) return this.#act();
    if (path === ownProxiesAtKiosk.path) return ok(ownProxiesAtKiosk, this.own);
    if (!path.startsWith("/api/kiosk/proxies/")) return null;
    this.own = [];
    return ok(revokeProxyAtKiosk, this.own);
  }

  #act(): Reply {
    const elder = this.#holders.get(this.#elder);
    if (!elder) return no(new CardUnknown());
    if (this.ended) {
      return no(new MandateEnded({ because: "revoked", from: FROM, until: UNTIL }));
    }
    const acting = { mandate: "m-1", ...this.scope };
    const hidden = this.scope.see ? {} : { balance: null, latest: [] };
    return ok(actForAtKiosk, { ...elder, ...hidden, named: 0, gives: false, acting });
  }
}

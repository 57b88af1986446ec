import { helpRequests, providers, type Write } from "@huzhu/db";
import { ServiceCode } from "@huzhu/domain/catalog";
import { type Provider, ProviderId } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { isElder } from "@huzhu/domain/people";
import { askForHelp, type HelpKind, passRung, RequestId } from "@huzhu/domain/reciprocity";
import { addMonths, localDate } from "@huzhu/domain/time";
import type { Settlement } from "@huzhu/simulation";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";

const quote = (service: string, fen: number) => ({
  service: ServiceCode.make(service),
  fen: Fen.make(fen),
});

/** Who works for money in the demo: a station of the township, and an electrician. */
const invented = ({ now, newId }: Circumstances): ReadonlyArray<Provider> => {
  const today = localDate(now);
  const [from, ending] = [addMonths(today, -7), addMonths(today, -11)];
  const station = { id: ProviderId.make(newId()), name: "云岭居家养老服务站", contact: "值班室" };
  const repairs = { id: ProviderId.make(newId()), name: "兴旺水电维修", contact: "门市部" };
  const none = { resident: null, household: null, suspensions: [] };
  return [
    {
      ...{ ...station, ...none, kind: "institution" },
      quotes: [quote("M06", 5_000), quote("M12", 4_500), quote("C01", 1_000)],
      approval: { paper: "虚构乡民2026-3", issuer: "云岭乡", from, until: addMonths(from, 24) },
    },
    {
      ...{ ...repairs, ...none, kind: "professional" },
      quotes: [quote("M12", 3_000)],
      approval: {
        ...{ paper: "虚构乡民2026-8", issuer: "云岭乡" },
        ...{ from: ending, until: addMonths(ending, 12) },
      },
    },
  ];
};

/** Two who wait: for a repair that nobody at home or next door can do, and for a meal. */
const WAITING: ReadonlyArray<{
  readonly kind: HelpKind;
  readonly note: string;
  readonly asked: boolean;
}> = [
  { kind: "repair", note: "厨房的灯不亮，插座有火花", asked: true },
  { kind: "meal", note: "", asked: false },
];

/** Providers with their prices, and two requests on different rungs of the ladder. */
export const writeMarket = async (
  tx: Write,
  { residents }: Settlement,
  circumstances: Circumstances,
): Promise<void> => {
  const { now, actor, newId } = circumstances;
  const written = { at: now, actor };
  for (const provider of invented(circumstances)) await providers.record(tx, provider, written);
  const today = localDate(now);
  const elders = residents.filter((one) => isElder(one, today) && one.residence === "home");
  for (const [nth, { kind, note, asked }] of WAITING.entries()) {
    const elder = elders[nth * 5 + 3];
    if (!elder) continue;
    const wish = { kind, service: null, wanted: today, part: "any", urgent: false, note } as const;
    const who = { elder: elder.id, source: "staff", mandate: null, kiosk: null } as const;
    const id = RequestId.make(newId());
    const request = Result.getOrThrow(askForHelp({ id, ...who, wish }, now));
    await helpRequests.insert(tx, [request], actor);
    if (!asked) continue;
    let climbed = request;
    for (const rung of ["family", "mutualAid"] as const) {
      const why = { _tag: "Declined" } as const;
      const passing = { rung, why, note: "", at: now };
      climbed = Result.getOrThrow(passRung(climbed, passing));
      const move = { request: climbed, from: request.state._tag, what: "passedRung" } as const;
      await helpRequests.advance(tx, move, written);
    }
  }
};

import {
  bindCard,
  type CardLife,
  type Cardless,
  cardLife,
  cardless,
  cardSettings,
  freezeCard,
  type HandedOver,
  hamlets,
  handOverCard,
  type PrintedCard,
  printCards,
  printedCards,
  reportCardLost,
  setCardCode,
  setReader,
  undoCard,
} from "@huzhu/contract";
import {
  type CardHappening,
  CardId,
  CardNumber,
  type CardStatus,
  HamletId,
  PersonName,
  qrNumber,
  ResidentId,
  shownNumber,
} from "@huzhu/domain/people";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { NOW, ZHANG } from "./village.ts";

/** Twelve elders without a card, one of them with a long name. */
export const CARDLESS: ReadonlyArray<Cardless> = Array.from({ length: 12 }, (_, n) => ({
  resident: ResidentId.make(`old-${n}`),
  name: PersonName.make(n === 3 ? "阿依古丽·买买提江" : `王${"一二三四五六七八九十甲乙"[n]}`),
  ...{ hamlet: "上寨", age: 70 + n, elder: true, hasPortrait: n === 0 },
}));

const NO_CARD = { card: CardId.make("none"), number: CardNumber.make("0000") };
/** The smallest picture that a browser shows. */
const DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=";

/** Adds cards to the village: 张三 carries one, the elders have none until they are given. */
export const withCards = (server: FakeServer): FakeServer => {
  let status: CardStatus = "active";
  let code: CardLife["code"] = "none";
  let carried = "00A1B2C3";
  const events: Array<CardLife["events"][number]> = [];
  let printed: ReadonlyArray<PrintedCard> = [];
  const given = new Set<string>();
  const life = (): CardLife => ({
    ...{ resident: ZHANG.id, name: ZHANG.name, hamlet: "上寨", household: ZHANG.household },
    cards: [{ id: CardId.make("card-1"), shown: carried, status, issuedAt: NOW }],
    ...{ events, code, hasPortrait: false },
  });
  const happen = (what: CardHappening, why = "") => {
    const card = CardId.make("card-1");
    events.push({ card, shown: carried, what, why, at: NOW, by: "王主任" });
    return Result.succeed(life());
  };
  const handed = (resident: ResidentId, name: PersonName, number: CardNumber): HandedOver => {
    given.add(resident);
    const shown = shownNumber(number);
    return { card: CardId.make(`card-${resident}`), resident, name, shown, replaced: 0 };
  };
  const left = () => CARDLESS.filter(({ resident }) => !given.has(resident));
  return server
    .on(cardLife, () => Result.succeed(life()))
    .on(hamlets, () =>
      Result.succeed([
        { id: HamletId.make("hamlet-1"), name: "上寨", households: 20, residents: 61 },
      ]),
    )
    .on(cardless, () => Result.succeed(left()))
    .on(bindCard, ({ body: { resident, number } }) => {
      const name = CARDLESS.find((one) => one.resident === resident)?.name ?? ZHANG.name;
      if (resident === ZHANG.id) {
        carried = number;
        happen("replace");
        happen("bound");
      }
      return Result.succeed(handed(resident, name, number));
    })
    .on(handOverCard, ({ body: { number } }) => {
      const card = printed.find((one) => one.number === number);
      const owner = CARDLESS.find(({ name }) => name === card?.name) ?? CARDLESS[0];
      const whose = owner ?? { resident: ZHANG.id, name: ZHANG.name };
      return Result.succeed(handed(whose.resident, whose.name, number));
    })
    .on(undoCard, ({ params }) => {
      given.delete(params.card.replace("card-", ""));
      return Result.succeed(life());
    })
    .on(freezeCard, ({ body }) => {
      status = "frozen";
      return happen("freeze", body.why);
    })
    .on(reportCardLost, () => {
      status = "lost";
      return happen("lose");
    })
    .on(setCardCode, () => {
      code = "set";
      return happen("codeSet");
    })
    .on(printCards, ({ body }) => {
      printed = body.residents.map((resident, n) => ({
        ...NO_CARD,
        card: CardId.make(`printed-${n}`),
        number: qrNumber(Uint8Array.from({ length: 16 }, (_, at) => n * 31 + at * 7)),
        name: CARDLESS.find((one) => one.resident === resident)?.name ?? ZHANG.name,
        ...{ hamlet: "上寨", portrait: n === 0 ? DOT : null },
      }));
      return Result.succeed(printed.map(({ card }) => card));
    })
    .on(printedCards, () => Result.succeed(printed))
    .on(cardSettings, () =>
      Result.succeed({
        ...{ reader: null, most: null, unread: 3 },
        kiosks: [{ id: "kiosk-1", name: "村委会", reader: null }],
      }),
    )
    .on(setReader, ({ body }) =>
      Result.succeed({ reader: body.reader, most: null, unread: 0, kiosks: [] }),
    );
};

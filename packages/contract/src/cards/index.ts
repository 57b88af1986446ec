import {
  Card,
  CardAmbiguous,
  CardCode,
  CardNotSo,
  CodeVerdict,
  Hamlet,
  Reader,
  Resident,
} from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import { TooYoungForCard } from "@huzhu/domain/privacy";
import { Schema } from "effect";
import { type Caller, command, query, Search } from "../endpoint/index.ts";
import {
  CardTaken,
  CardUnknown,
  CardUsed,
  NoCard,
  NoCode,
  NotAPhoto,
} from "../refusals/registers.ts";
import { CardLife, Cardless, CardSettings, HandedOver, PrintedCard } from "./views.ts";

export * from "./views.ts";

const MEGABYTE = 1024 * 1024;
const seesPeople: Caller = { kind: "staff", duty: "see-people" };
const givesCards: Caller = { kind: "staff", duty: "change-people" };
const stopsCards: Caller = { kind: "staff", duty: "stop-card" };
const ofCard = Schema.Struct({ card: Card.fields.id });
const ofResident = Schema.Struct({ resident: Resident.fields.id });
/** Why a card is frozen or ended, in a few words that stay in the record. */
const Why = Schema.String.check(Schema.isPattern(/\S/), Schema.isMaxLength(40));

export const cardLife = query({
  name: "cards.life",
  path: "/api/residents/:resident/cards",
  caller: seesPeople,
  summary: "Every card of somebody, and all that happened to them.",
  params: ofResident,
  answer: CardLife,
});

export const cardless = query({
  name: "cards.cardless",
  path: "/api/cards/without",
  caller: givesCards,
  summary: "Who has no card, in the order of their hamlets; elders alone, or everybody.",
  query: Schema.Struct({
    search: Schema.optionalKey(Search),
    hamlet: Schema.optionalKey(Hamlet.fields.id),
    everybody: Schema.optionalKey(Schema.Literal("yes")),
  }),
  answer: Schema.Array(Cardless),
});

export const bindCard = command({
  name: "cards.bind",
  path: "/api/cards",
  caller: givesCards,
  summary: "Binds a card to somebody as it is scanned; their earlier card is replaced.",
  body: Schema.Struct({ resident: Resident.fields.id, number: Card.fields.number }),
  answer: HandedOver,
  refusals: [CardTaken, TooYoungForCard],
});

export const handOverCard = command({
  name: "cards.handOver",
  path: "/api/cards/hand-over",
  caller: givesCards,
  summary: "Starts a printed card as its code is scanned before the person whom it shows.",
  body: Schema.Struct({ number: Card.fields.number }),
  answer: HandedOver,
  refusals: [CardUnknown, CardAmbiguous, CardNotSo],
});

export const undoCard = command({
  name: "cards.undo",
  path: "/api/cards/:card/undo",
  caller: givesCards,
  summary: "Takes back a card that went to the wrong person, while nothing was spent with it.",
  params: ofCard,
  answer: CardLife,
  refusals: [CardUsed],
});

export const freezeCard = command({
  name: "cards.freeze",
  path: "/api/cards/:card/freeze",
  caller: stopsCards,
  summary: "Stops a card for a while, with a reason.",
  params: ofCard,
  body: Schema.Struct({ why: Why }),
  answer: CardLife,
  refusals: [CardNotSo],
});

export const thawCard = command({
  name: "cards.thaw",
  path: "/api/cards/:card/thaw",
  caller: givesCards,
  summary: "Lets a frozen card count again, with a reason.",
  params: ofCard,
  body: Schema.Struct({ why: Why }),
  answer: CardLife,
  refusals: [CardNotSo],
});

export const reportCardLost = command({
  name: "cards.reportLost",
  path: "/api/cards/lost",
  caller: stopsCards,
  summary: "Stops at once and for good what somebody carries, because it was lost.",
  body: Schema.Struct({ resident: Resident.fields.id }),
  answer: CardLife,
});

export const endCard = command({
  name: "cards.end",
  path: "/api/cards/:card/end",
  caller: givesCards,
  summary: "Ends a card that was given back or broke.",
  params: ofCard,
  body: Schema.Struct({ why: Why }),
  answer: CardLife,
  refusals: [CardNotSo],
});

export const printCards = command({
  name: "cards.print",
  path: "/api/cards/print",
  caller: givesCards,
  summary: "Makes printed cards with QR codes; each counts once it was handed over.",
  body: Schema.Struct({
    residents: Schema.Array(Resident.fields.id).check(
      Schema.isMinLength(1),
      Schema.isMaxLength(100),
    ),
  }),
  answer: Schema.Array(Card.fields.id),
  refusals: [TooYoungForCard],
});

export const printedCards = query({
  name: "cards.printed",
  path: "/api/cards/printed",
  caller: givesCards,
  summary: "Printed cards that were not handed over yet, for the sheet.",
  answer: Schema.Array(PrintedCard),
});

export const setPortrait = command({
  name: "cards.setPortrait",
  path: "/api/residents/:resident/portrait",
  caller: givesCards,
  summary: "Keeps the picture for somebody's card (JPEG, PNG or WebP, Base64); the last one only.",
  params: ofResident,
  body: Schema.Struct({ base64: Schema.String.check(Schema.isBase64(), Schema.isMinLength(16)) }),
  answer: CardLife,
  refusals: [NotAPhoto],
  bodyLimit: MEGABYTE,
});

export const removePortrait = command({
  name: "cards.removePortrait",
  path: "/api/residents/:resident/portrait/remove",
  caller: givesCards,
  summary: "Forgets the picture for somebody's card.",
  params: ofResident,
  answer: CardLife,
});

export const setCardCode = command({
  name: "cards.setCode",
  path: "/api/residents/:resident/card-code",
  caller: givesCards,
  summary: "Sets the four digits of somebody who is there; wrong tries of earlier ones are over.",
  params: ofResident,
  body: Schema.Struct({ cardCode: CardCode }),
  answer: CardLife,
  refusals: [NoCard],
});

export const clearCardCode = command({
  name: "cards.clearCode",
  path: "/api/residents/:resident/card-code/clear",
  caller: givesCards,
  summary: "Takes the code away.",
  params: ofResident,
  answer: CardLife,
  refusals: [NoCode],
});

export const enterCodeAtCounter = command({
  name: "cards.enterCode",
  path: "/api/card-codes/enter",
  caller: { kind: "staff", duty: "redeem-at-counter" },
  summary: "Somebody's four digits at the counter; the right ones open the way for one redemption.",
  body: Schema.Struct({ resident: Resident.fields.id, cardCode: CardCode }),
  answer: CodeVerdict,
  refusals: [NoCode],
});

export const cardSettings = query({
  name: "cards.settings",
  path: "/api/settings/cards",
  caller: { kind: "staff", duty: "see-people" },
  summary: "How the readers print, and the most a card may spend in a day without its code.",
  answer: CardSettings,
});

export const changeCardLimit = command({
  name: "cards.changeLimit",
  path: "/api/settings/cards/limit",
  caller: { kind: "staff", duty: "manage-points-policy" },
  summary: "Sets or lifts the most points of a day that go by a card without its code.",
  body: Schema.Struct({ most: Schema.NullOr(Points.check(Schema.isGreaterThanOrEqualTo(0))) }),
  answer: CardSettings,
});

export const setReader = command({
  name: "cards.setReader",
  path: "/api/settings/cards/reader",
  caller: { kind: "staff", duty: "manage-kiosks" },
  summary: "Says how the village's readers print, or the one of a kiosk that differs.",
  body: Schema.Struct({
    /** `null` for the village: the counter and every kiosk that has no way of its own. */
    kiosk: Schema.NullOr(Schema.String.check(Schema.isPattern(/^[A-Za-z0-9-]{1,64}$/))),
    reader: Schema.NullOr(Reader),
    /** Whether cards from before were read by such a reader too. */
    earlier: Schema.Boolean,
  }),
  answer: CardSettings,
});

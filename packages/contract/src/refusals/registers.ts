import { CardAmbiguous, CardStatus } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";

/** The login name or the password is wrong; which of them is not said. */
export class WrongLogin extends Schema.TaggedClass<WrongLogin>()("WrongLogin", {}) {}

/** Too many wrong passwords; try again after so many seconds. */
export class TooManyTries extends Schema.TaggedClass<TooManyTries>()("TooManyTries", {
  seconds: Schema.Int,
}) {}

/** Another member of staff has this login name. */
export class LoginTaken extends Schema.TaggedClass<LoginTaken>()("LoginTaken", {
  login: Schema.String,
}) {}

/** Nobody could manage the village any more. */
export class LastAdmin extends Schema.TaggedClass<LastAdmin>()("LastAdmin", {}) {}

/** The code is wrong, used, or older than ten minutes. */
export class PairingCodeWrong extends Schema.TaggedClass<PairingCodeWrong>()(
  "PairingCodeWrong",
  {},
) {}

/** Nothing waits under this pickup code. */
export class PickupCodeWrong extends Schema.TaggedClass<PickupCodeWrong>()("PickupCodeWrong", {}) {}

/** The link asks for a code besides. */
export class LinkCodeWanted extends Schema.TaggedClass<LinkCodeWanted>()("LinkCodeWanted", {}) {}

/** It is another code. */
export class LinkCodeWrong extends Schema.TaggedClass<LinkCodeWrong>()("LinkCodeWrong", {}) {}

/** No card of this number was given out. */
export class CardUnknown extends Schema.TaggedClass<CardUnknown>()("CardUnknown", {}) {}

/** The card does not count: it was lost, frozen, replaced or ended, or was not handed over yet. */
export class CardStopped extends Schema.TaggedClass<CardStopped>()("CardStopped", {
  status: CardStatus,
}) {}

/** What refuses a card before a reader. */
export const PRESENTING = [CardUnknown, CardStopped, CardAmbiguous];

/** Somebody without a card has no code either. */
export class NoCard extends Schema.TaggedClass<NoCard>()("NoCard", {}) {}

/** Nobody set a code for this card. */
export class NoCode extends Schema.TaggedClass<NoCode>()("NoCode", {}) {}

/** Points went by the card, or something else happened to it since: it stays as it is. */
export class CardUsed extends Schema.TaggedClass<CardUsed>()("CardUsed", {}) {}

/** Somebody else holds a card of this number. */
export class CardTaken extends Schema.TaggedClass<CardTaken>()("CardTaken", {
  name: Schema.String,
}) {}

/** A household is no kin of itself. */
export class OwnKin extends Schema.TaggedClass<OwnKin>()("OwnKin", {}) {}

/** Points and time never meet in one transfer. */
export class UnitsDiffer extends Schema.TaggedClass<UnitsDiffer>()("UnitsDiffer", {}) {}

/** The claim was approved, but its points came out as none: there is nothing to take back. */
export class NothingToReverse extends Schema.TaggedClass<NothingToReverse>()(
  "NothingToReverse",
  {},
) {}

/** What was put on record to be seen was shown for long enough, or to somebody else. */
export class LookOver extends Schema.TaggedClass<LookOver>()("LookOver", {}) {}

/** The photo is no JPEG, PNG or WebP picture. */
export class NotAPhoto extends Schema.TaggedClass<NotAPhoto>()("NotAPhoto", {}) {}

/** This machine has no receipt printer. */
export class NoPrinter extends Schema.TaggedClass<NoPrinter>()("NoPrinter", {}) {}

/** What was recorded is no speech of at most ten seconds as a WAV file. */
export class NotAClip extends Schema.TaggedClass<NotAClip>()("NotAClip", {}) {}

/** The file cannot be read as a table; `because` says why. */
export class UnreadableFile extends Schema.TaggedClass<UnreadableFile>()("UnreadableFile", {
  because: Schema.Literals(["empty", "format", "encrypted", "too-many-rows", "too-many-columns"]),
}) {}

/** The catalog of that day has no such service that helpers give. */
export class ServiceUnknown extends Schema.TaggedClass<ServiceUnknown>()("ServiceUnknown", {
  service: Schema.String,
  on: CalendarDate,
}) {}

/** These two have no visit today that could begin or end. */
export class VisitNotToday extends Schema.TaggedClass<VisitNotToday>()("VisitNotToday", {}) {}

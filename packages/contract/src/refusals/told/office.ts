import * as registers from "../registers.ts";
import { told } from "./told.ts";

/** How the refusals of logins, kiosks, cards and what only storage can see are told. */
export const OFFICE = told({
  401: [registers.WrongLogin],
  404: [registers.CardUnknown, registers.VisitNotToday],
  409: [
    registers.LoginTaken,
    registers.LastAdmin,
    registers.CardUsed,
    registers.CardTaken,
    registers.LookOver,
  ],
  422: [
    registers.PairingCodeWrong,
    registers.LinkCodeWanted,
    registers.LinkCodeWrong,
    registers.CardStopped,
    registers.NoCard,
    registers.NoCode,
    registers.OwnKin,
    registers.UnitsDiffer,
    registers.NothingToReverse,
    registers.NotAPhoto,
    registers.NotAClip,
    registers.NoPrinter,
    registers.UnreadableFile,
    registers.ServiceUnknown,
  ],
  429: [registers.TooManyTries],
});

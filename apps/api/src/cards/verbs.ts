import type { Verb } from "../mount/verb.ts";
import { bindCard } from "./bind.ts";
import { changeCardLimit } from "./change-limit.ts";
import { clearCardCode } from "./clear-code.ts";
import { endCard } from "./end.ts";
import { enterCodeAtCounter } from "./enter-code-at-counter.ts";
import { freezeCard } from "./freeze.ts";
import { handOverCard } from "./hand-over.ts";
import { listPrinted } from "./list-printed.ts";
import { listCardless } from "./list-without.ts";
import { printCards } from "./print.ts";
import { removePortrait } from "./remove-portrait.ts";
import { reportCardLost } from "./report-lost.ts";
import { seeCardLife } from "./see-life.ts";
import { seeCardSettings } from "./see-settings.ts";
import { setCardCode } from "./set-code.ts";
import { setPortrait } from "./set-portrait.ts";
import { setReader } from "./set-reader.ts";
import { thawCard } from "./thaw.ts";
import { undoCard } from "./undo.ts";

export const cardsVerbs: ReadonlyArray<Verb> = [
  seeCardLife,
  listCardless,
  bindCard,
  handOverCard,
  undoCard,
  freezeCard,
  thawCard,
  reportCardLost,
  endCard,
  printCards,
  listPrinted,
  setPortrait,
  removePortrait,
  setCardCode,
  clearCardCode,
  enterCodeAtCounter,
  seeCardSettings,
  changeCardLimit,
  setReader,
];

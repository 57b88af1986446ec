import { Fen } from "@huzhu/domain/money";
import { Option, Schema } from "effect";

const HUNDREDTHS = 100;

/** What somebody typed as an amount of money, in fen; `null` where it is none. */
export const readYuan = (text: string): Fen | null => {
  const typed = text.normalize("NFKC").replace(/[元\s]/g, "");
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(typed)) return null;
  const fen = Math.round(Number(typed) * HUNDREDTHS);
  return Option.getOrNull(Schema.decodeUnknownOption(Fen)(fen));
};

/** The same, where nothing typed is nothing paid. */
export const readShare = (text: string): Fen | null =>
  text.trim() === "" ? Fen.make(0) : readYuan(text);

/** Fen as a field for money has it: `150.5`. */
export const yuanText = (fen: Fen): string => String(fen / HUNDREDTHS);

import { Schema } from "effect";
import { ResidentId } from "../people/ids.ts";
import { Instant } from "../time/instant.ts";
import { DisclosureId } from "./ids.ts";
import { LookPurpose, SecretField } from "./looking.ts";

/**
 * How something whole came before somebody's eyes: one person's fields on the screen, all that is kept
 * of one person, the whole roster as a file, or a list with names.
 */
export const DisclosureKind = Schema.Literals(["reveal", "person", "roster", "list"]);
export type DisclosureKind = typeof DisclosureKind.Type;

export const DISCLOSURE_LABELS: Record<DisclosureKind, string> = {
  reveal: "看了",
  person: "导出了本人全部资料",
  roster: "导出了花名册",
  list: "打印或导出了名单",
};

/** 查看记录: that somebody saw of somebody what is otherwise masked; written before it is shown. */
export const Disclosure = Schema.Struct({
  id: DisclosureId,
  kind: DisclosureKind,
  /** Whom it was about; `null` for lists of many. */
  resident: Schema.NullOr(ResidentId),
  /** What was whole. */
  fields: Schema.Array(SecretField),
  /** How many people it was about. */
  people: Schema.Int,
  purpose: LookPurpose,
  /** In their own words, and the name of the list; `null` once it was erased. */
  words: Schema.NullOr(Schema.String),
  at: Instant,
});
export type Disclosure = typeof Disclosure.Type;

import type { PictogramName } from "@huzhu/ui/kiosk";
import { MESSAGES, type MessageKey } from "./messages.ts";

type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

type Filling<Key extends MessageKey> = {
  readonly [Name in Slots<(typeof MESSAGES)[Key]["zh"]>]: string | number;
};

/** A message with its numbers and names in place, ready to be shown (and one day to be spoken). */
export interface Line {
  readonly key: MessageKey;
  readonly zh: string;
  readonly icon: PictogramName;
}

type Rest<Key extends MessageKey> = [keyof Filling<Key>] extends [never]
  ? readonly []
  : readonly [filling: Filling<Key>];

/** `line("goods.short", { points: 6 })` reads 还差6分; a slot left out does not compile. */
export const line = <Key extends MessageKey>(key: Key, ...[filling]: Rest<Key>): Line => {
  const { zh, icon } = MESSAGES[key];
  const words = new Map(Object.entries(filling ?? {}));
  const said = zh.replace(/\{(\w+)\}/g, (_, name: string) => String(words.get(name) ?? ""));
  return { key, zh: said, icon };
};

import type { CardSettings } from "@huzhu/contract";
import { cards, devices, type Read, type VillageSettings } from "@huzhu/db";
import { isQr } from "@huzhu/domain/people";

export const cardSettingsOf = async (
  read: Read,
  { cards: { reader, most } }: VillageSettings,
): Promise<CardSettings> => {
  const kiosks = (await devices.list(read)).filter(({ revokedAt }) => revokedAt === null);
  const unread = (await cards.withoutChip(read)).filter(({ number }) => !isQr(number));
  return {
    ...{ reader, most, unread: unread.length },
    kiosks: kiosks.map(({ id, name, reader: own }) => ({ id, name, reader: own })),
  };
};

import type { Rows } from "./rows.ts";

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((all, one) => all + one, 0);

const amounts = (rows: ReadonlyArray<{ readonly amount: number }>): number =>
  sum(rows.map(({ amount }) => amount));

/** I1: every transfer sums to zero, and so does each unit. */
const balanced = ({ transfer, entry, account }: Rows): ReadonlyArray<string> => {
  const own = Map.groupBy(entry, ({ transferId }) => transferId);
  const units = Map.groupBy(account, ({ unit }) => unit);
  return [
    ...transfer
      .filter(({ id }) => !own.has(id) || amounts(own.get(id) ?? []) !== 0)
      .map(({ id }) => `I1 the transfer ${id} does not sum to zero`),
    ...[...units]
      .filter(([, accounts]) => sum(accounts.map(({ balance }) => balance)) !== 0)
      .map(([unit]) => `I1 the balances of ${unit} do not sum to zero`),
  ];
};

/** I2: stored balance, sum of entries and last running balance are one; available stays above. */
const standing = ({ account, entry }: Rows): ReadonlyArray<string> => {
  const own = Map.groupBy(entry, ({ accountId }) => accountId);
  return account.flatMap(({ id, floor, balance, held, lifetime, entries }) => {
    const lines = (own.get(id) ?? []).toSorted((a, b) => a.sequence - b.sequence);
    let running = 0;
    const wrong = lines.filter((line, at) => {
      running += line.amount;
      return line.balance !== running || line.sequence !== at + 1;
    });
    return [
      ...wrong.map(({ sequence }) => `I2 entry ${sequence} of ${id} does not follow`),
      ...(running === balance && lines.length === entries ? [] : [`I2 ${id} is not its entries`]),
      ...(sum(lines.map(({ earned }) => earned)) === lifetime ? [] : [`I2 lifetime of ${id}`]),
      ...(floor === null || balance - held >= floor ? [] : [`I2 ${id} stands below its floor`]),
    ];
  });
};

/** I3: what stands on hold is what no hold has ended of; each ends once and takes no more than it held. */
const held = ({ account, hold, holdEnd }: Rows): ReadonlyArray<string> => {
  const ends = Map.groupBy(holdEnd, ({ holdId }) => holdId);
  const open = Map.groupBy(
    hold.filter(({ id }) => !ends.has(id)),
    ({ accountId }) => accountId,
  );
  return [
    ...account
      .filter((one) => one.held !== amounts(open.get(one.id) ?? []))
      .map(({ id }) => `I3 what ${id} holds is not its open holds`),
    ...hold
      .filter(({ id, amount }) => amounts(ends.get(id) ?? []) > amount)
      .map(({ id }) => `I3 more was taken than ${id} held`),
    ...[...ends].filter(([, all]) => all.length > 1).map(([id]) => `I3 ${id} ended twice`),
  ];
};

/** I6: a reversal undoes each entry, once, and is itself never undone. */
const undone = ({ transfer, entry }: Rows): ReadonlyArray<string> => {
  const lines = (id: string) =>
    entry.filter(({ transferId }) => transferId === id).toSorted((a, b) => a.ordinal - b.ordinal);
  const reversals = transfer.filter(({ reasonKind }) => reasonKind === "ByReversal");
  const names = new Set(reversals.map(({ id }) => id));
  return reversals.flatMap(({ id, subjectId }) => {
    const [done, back] = [lines(subjectId), lines(id)];
    const same =
      done.length === back.length &&
      done.every((line, at) => {
        const other = back[at];
        return other?.accountId === line.accountId && other.amount + line.amount === 0;
      });
    const earned = sum([...done, ...back].map((line) => line.earned));
    return [
      ...(same && earned === 0 ? [] : [`I6 ${id} does not undo ${subjectId}`]),
      ...(names.has(subjectId) ? [`I6 ${id} undoes a reversal`] : []),
      ...(reversals.filter((one) => one.subjectId === subjectId).length > 1
        ? [`I6 ${subjectId} was undone twice`]
        : []),
    ];
  });
};

/** I7: what is left in lots is the balance, and each lot what came into it without what left it. */
const kept = ({ account, lot, lotUse }: Rows): ReadonlyArray<string> => {
  const own = Map.groupBy(lot, ({ accountId }) => accountId);
  const uses = Map.groupBy(lotUse, (use) => `${use.lotTransferId}/${use.lotPlace}`);
  const people = account.filter(({ kind }) => ["household", "person", "group"].includes(kind));
  return [
    ...account
      .filter(({ id, balance }) => {
        const left = sum((own.get(id) ?? []).map(({ remaining }) => remaining));
        const whose = people.some((one) => one.id === id);
        return left !== (whose ? Math.max(0, balance) : 0);
      })
      .map(({ id }) => `I7 the lots of ${id} are not its balance`),
    ...lot
      .filter(({ transferId, place, amount, remaining }) => {
        const used = amounts(uses.get(`${transferId}/${place}`) ?? []);
        return remaining !== amount - used || remaining < 0 || used < 0;
      })
      .map(({ transferId, place }) => `I7 the uses of ${transferId}/${place} do not add up`),
  ];
};

/** I9: every transfer is one leaf, and leaves are numbered without a gap. */
const logged = ({ transfer, leaf, journalHead }: Rows): ReadonlyArray<string> => {
  const places = leaf.map(({ position }) => position).toSorted((a, b) => a - b);
  const subjects = leaf.filter(({ kind }) => kind === "transfer").map((one) => one.subjectId);
  const gap = places.some((place, at) => place !== at) || journalHead[0]?.size !== leaf.length;
  return [
    ...(gap ? ["I9 leaves are missing"] : []),
    ...(subjects.toSorted().join() ===
    transfer
      .map(({ id }) => id)
      .toSorted()
      .join()
      ? []
      : ["I9 transfers and leaves differ"]),
  ];
};

/** What rows say that they should not, each with its law. */
export const broken = (rows: Rows): ReadonlyArray<string> => [
  ...balanced(rows),
  ...standing(rows),
  ...held(rows),
  ...undone(rows),
  ...kept(rows),
  ...logged(rows),
];

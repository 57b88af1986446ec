import type { OpenWallet, Standing, Wallet } from "./wallet.ts";

interface Contest {
  readonly name: string;
  readonly bags?: number;
  /** Prepares the wallet and says what each client does, and what has to come of it. */
  readonly begin: (wallet: Wallet, clients: number) => Promise<Match>;
}

interface Match {
  readonly go: (client: number) => Promise<boolean>;
  /** How many clients may win; `null` where all may. */
  readonly winners: number | null;
  /** How all stands once these clients have won. */
  readonly after: (won: ReadonlyArray<number>) => Partial<Standing>;
}

const TEN = 10;

const CONTESTS: ReadonlyArray<Contest> = [
  {
    name: "spending what is there for half of them",
    async begin(wallet, clients) {
      const winners = Math.floor(clients / 2);
      await wallet.earn(winners * TEN);
      const go = (client: number) => wallet.spend(client, TEN);
      return { go, winners, after: () => ({ balance: 0 }) };
    },
  },
  {
    name: "taking the last bag",
    bags: 1,
    async begin(wallet, clients) {
      await wallet.earn(clients * TEN);
      const after = () => ({ balance: (clients - 1) * TEN, bags: 0 });
      return { go: wallet.take, winners: 1, after };
    },
  },
  {
    name: "ending one hold",
    async begin(wallet) {
      await wallet.earn(TEN);
      const hold = await wallet.hold(TEN);
      return {
        go: (client) => wallet.endHold(client, hold),
        winners: 1,
        after: () => ({ held: 0 }),
      };
    },
  },
  {
    name: "undoing one transfer",
    async begin(wallet, clients) {
      await wallet.earn(clients * TEN);
      const transfer = await wallet.earn(TEN);
      const go = (client: number) => wallet.reverse(client, transfer);
      return { go, winners: 1, after: () => ({ balance: clients * TEN }) };
    },
  },
  {
    name: "passing points to and fro",
    async begin(wallet, clients) {
      const half = clients * TEN;
      await wallet.earn(2 * half);
      await wallet.pass(0, half);
      const amountOf = (client: number) => 1 + (client % 5);
      const given = (won: ReadonlyArray<number>, side: number) =>
        won
          .filter((client) => client % 2 === side)
          .reduce((sum, client) => sum + amountOf(client), 0);
      const after = (won: ReadonlyArray<number>) => {
        const moved = given(won, 0) - given(won, 1);
        return { balance: half - moved, neighbour: half + moved };
      };
      const go = (client: number) => wallet.pass(client, amountOf(client));
      return { go, winners: null, after };
    },
  },
  {
    name: "the same tap",
    async begin(wallet, clients) {
      await wallet.earn(clients * TEN);
      const answers = new Set<string>();
      const go = async (client: number) => {
        answers.add(await wallet.tap(client));
        return answers.size === 1;
      };
      return { go, winners: clients, after: () => ({ balance: (clients - 1) * TEN }) };
    },
  },
];

export const CONTEST_NAMES: ReadonlyArray<string> = CONTESTS.map(({ name }) => name);

/** What goes wrong where so many clients do one thing at once; every failure is one of them. */
const hold = async (wallet: Wallet, clients: number, contest: Contest) => {
  const { go, winners, after } = await contest.begin(wallet, clients);
  const results = await Promise.allSettled(Array.from({ length: clients }, (_, nth) => go(nth)));
  const broken = results.filter(({ status }) => status === "rejected");
  const won = results.flatMap((result, client) =>
    result.status === "fulfilled" && result.value ? [client] : [],
  );
  const standing = await wallet.standing();
  const expected = { ...standing, ...after(won) };
  return [
    ...broken.map((result) => `failed: ${result.status === "rejected" ? result.reason : ""}`),
    ...(winners === null || won.length === winners
      ? []
      : [`${won.length} won instead of ${winners}`]),
    ...(JSON.stringify(standing) === JSON.stringify(expected)
      ? []
      : [`stands at ${JSON.stringify(standing)} instead of ${JSON.stringify(expected)}`]),
    ...(await wallet.faults()),
  ];
};

/** The contests that a wallet does not hold under so many clients at once, with what went wrong. */
export const rush = async (
  open: OpenWallet,
  clients: number,
): Promise<Readonly<Record<string, ReadonlyArray<string>>>> => {
  const lost: Record<string, ReadonlyArray<string>> = {};
  for (const contest of CONTESTS) {
    const wallet = await open(contest.bags ?? clients);
    const faults = await hold(wallet, clients, contest);
    if (faults.length > 0) lost[contest.name] = faults;
  }
  return lost;
};

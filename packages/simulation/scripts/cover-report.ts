import { cohortsOf, forecastsOf, twoYears } from "../src/cover/two-years.ts";

const off = (expected: number, came: number): string => {
  const percent = Math.round(((expected - came) * 100) / came);
  return percent === 0 ? "right" : `${Math.abs(percent)} % too ${percent > 0 ? "high" : "low"}`;
};

const months = (count: number | null): string => (count === null ? "10 years" : `${count}`);

const row = (cells: ReadonlyArray<string>): string =>
  [cells[0]?.padEnd(18) ?? "", ...cells.slice(1).map((cell) => cell.padStart(14))].join("");

/** What 够不够兑 said in two simulated years, and by how much it was wrong. */
export const coverReport = (seed: number, size: number): ReadonlyArray<string> => {
  const world = twoYears(seed, size);
  const forecasts = forecastsOf(world);
  const errors = forecasts.map(({ expected, redeemed }) =>
    Math.abs((expected.middle - redeemed) / redeemed),
  );
  const mean = errors.reduce((sum, one) => sum + one, 0) / errors.length;
  const held = forecasts.filter(
    ({ expected, redeemed }) => expected.low <= redeemed && redeemed <= expected.high,
  );
  return [
    "Points redeemed: what was forecast, low to high, and what the months then did.",
    row(["from, for months", "low", "middle", "high", "came", "the middle"]),
    ...forecasts.map(({ from, ahead, expected, redeemed }) =>
      row([
        `${from}, ${ahead}`,
        ...[expected.low, expected.middle, expected.high, redeemed].map(String),
        off(expected.middle, redeemed),
      ]),
    ),
    `${held.length} of ${forecasts.length} lay between low and high; the middle was off by ${(mean * 100).toFixed(1)} % on the average.`,
    "",
    "Months that shelf and three usual months' money were to last, by busy, usual and slow months.",
    row(["from", "busy", "usual", "slow", "lasted"]),
    ...forecasts
      .filter(({ ahead }) => ahead > 3)
      .map(({ from, ahead, runway, lasted }) =>
        row([
          from,
          ...[runway.high, runway.middle, runway.low].map(months),
          lasted === null ? `more than ${ahead}` : `${lasted}`,
        ]),
      ),
    "",
    "Of the points that were held: what was taken for likely to be redeemed, and what was before they ended.",
    row(["on the first of", "held", "likely", "redeemed", "the likely"]),
    ...cohortsOf(world).map(({ from, outstanding, likely, redeemed }) =>
      row([
        from,
        ...[outstanding, likely.middle, redeemed].map(String),
        off(likely.middle, redeemed),
      ]),
    ),
  ];
};

/**
 * The code in `/kiosk/?pair=123456`, as the console hands it out. It works once, so it must not
 * stay in the address, where a reload would try it again.
 */
export const pairingCodeFrom = (location: Location, history: History): string | null => {
  const address = new URL(location.href);
  const code = address.searchParams.get("pair");
  if (code === null) return null;
  address.searchParams.delete("pair");
  history.replaceState(null, "", address);
  return /^\d{6}$/.test(code) ? code : null;
};

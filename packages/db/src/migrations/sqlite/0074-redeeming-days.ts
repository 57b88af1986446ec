/** On which days a household redeemed, for a village that says how often it may. */
export const redeemingDays = /* sql */ `
create index redemption_household on redemption (village_id, household_id, event_date);
`;

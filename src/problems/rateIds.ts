/** The rates of the page: alignment, by named links alone and with inferred ones, and the share of spending itemised. */
export const rateIds = [
  ...(["linked_share_named", "linked_share", "funded_share_named", "funded_share"] as const),
  ...(["target_share", "beyond_quantity_share", "itemised_share"] as const)
];
export type RateId = (typeof rateIds)[number];

/** Names that hold a number, which is no figure: "SOC 2", "ISO 27001", "Top 10", "Tier 1",
 *  "Office 365", "360 feedback", "1:1". */
export const NUMBERED_NAME =
  /\b(?:iso(?:\/iec)?|iec|din|soc)\s?-?\d+(?:[-:/]\d+)*(?:\s+type\s+\d)?\b|\b(?:top|tier|phase|wave|article|section|chapter|clause|annex|fortune|version|windows|office|microsoft|dynamics|python|java|php|react|angular|android|ios|postgres(?:ql)?|wcag|pci(?:[\s-]dss)?|nist|ifrs|itil|fips)\s\d+(?:[.-]\d+)*(?![\d%])\b|\b360(?=\s?°|[\s-](?:degrees?|feedback|reviews?|view)\b)|\b401\s?\(?k\b|\b1:1s?\b/gi

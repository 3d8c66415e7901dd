/**
 * The article before a name that is a word of its own or elided, with the space behind it: names are shown, sorted and
 * replaced without it. The Arabic one is part of its noun.
 */
export const ARTICLE = /^(?:(?:the|les?|la)\s+|l['’])/i;

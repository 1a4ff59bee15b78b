package lectern.text;

/**
 * The line-break classes of UAX #14, table 1, as the rules see them after LB1, under their
 * abbreviated names in the standard.
 *
 * <p>LB1 is already applied: AI, SG and XX are AL; SA is CM or AL; CJ is NS. Where the rules single
 * out a part of a class, the part is a class of its own here.
 */
enum LineBreakClass {
  AK,
  AL,
  AP,
  AS,
  B2,
  BA,
  BB,
  BK,
  CB,
  CL,
  CM,
  CP,
  CR,
  EB,
  EM,
  EX,
  GL,
  H2,
  H3,
  HH,
  HL,
  HY,
  ID,
  IN,
  IS,
  JL,
  JT,
  JV,
  LF,
  NL,
  NS,
  NU,
  OP,
  PO,
  PR,
  QU,
  RI,
  SP,
  SY,
  VF,
  VI,
  WJ,
  ZW,
  ZWJ,
  /** [\p{Pi}&amp;QU], an opening quotation mark (LB15a, LB19). */
  QU_INITIAL,
  /** [\p{Pf}&amp;QU], a closing quotation mark (LB15b, LB19). */
  QU_FINAL,
  /** [\p{Extended_Pictographic}&amp;\p{Cn}], a place kept for an emoji, otherwise ID (LB30b). */
  ID_RESERVED,
  /** The same where it is otherwise AL (LB30b). */
  AL_RESERVED,
  /** U+25CC, which stands for a letter in LB28a, otherwise AL. */
  DOTTED_CIRCLE,
  /** No character: the start and the end of the text, which the rules call sot and eot. */
  EDGE
}

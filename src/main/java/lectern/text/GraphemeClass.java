package lectern.text;

/** The classes the cluster rules of UAX #29 tell apart (table 2, and Extended_Pictographic). */
enum GraphemeClass {
  OTHER,
  CR,
  LF,
  CONTROL,
  EXTEND,
  ZWJ,
  REGIONAL_INDICATOR,
  PREPEND,
  SPACING_MARK,
  L,
  V,
  T,
  LV,
  LVT,
  PICTOGRAPHIC
}

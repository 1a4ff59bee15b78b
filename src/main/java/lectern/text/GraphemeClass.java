package lectern.text;

/**
 * The classes the cluster rules of UAX #29 tell apart (table 2, and Extended_Pictographic).
 *
 * <p>Their names are those of the standard, by which the CharacterDataGenerator of the tests finds
 * them, and their order is written into {@link CharacterData}, which it makes again.
 */
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

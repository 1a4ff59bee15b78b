package lectern.text;

/** Indic_Conjunct_Break, which rule GB9c of UAX #29 reads. */
enum ConjunctClass {
  NONE,
  CONSONANT,
  EXTEND,
  LINKER
}

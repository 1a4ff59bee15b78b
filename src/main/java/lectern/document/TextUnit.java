package lectern.document;

/** What a text is counted in by people who quote it. */
public enum TextUnit {
  /** A word, or one character where no blanks separate words; no punctuation. */
  WORD,
  /** A sentence with its punctuation; never past its line or its paragraph. */
  SENTENCE,
  /** A whole leaf of the text, or a whole block of code, or a whole table. */
  PARAGRAPH
}

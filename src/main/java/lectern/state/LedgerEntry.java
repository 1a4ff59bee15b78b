package lectern.state;

import java.util.HexFormat;
import java.util.List;
import lectern.document.TextAnchor;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * <pre>
 * place/2 ⇥ begun|finished ⇥ percent ⇥ seconds since 1970 ⇥ file ⇥ text ⇥ block ⇥ offset ⇥ hash
 * </pre>
 *
 * <p>A line of the form {@code place/1} has no fingerprint of the text; it is read, but no longer
 * written.
 *
 * <p>The hash stands last and always has eight digits, so a line that was cut short anywhere is
 * known by it.
 */
record LedgerEntry(String key, EssayRecord record) implements LedgerLine {

  /** What every line of this form begins with; another form gets another word. */
  private static final String WORD = "place/2";

  private static final String OLD_WORD = "place/1";

  private static final String FINISHED = "finished";
  private static final String BEGUN = "begun";
  private static final int FIELDS = 9;
  private static final int OLD_FIELDS = 8;
  private static final int HASH_DIGITS = 8;

  /** The comment at the top of a new ledger. */
  static final String HEADING =
      """
      # lectern keeps your place in each essay here; the last line about a file counts
      # form\tstate\tpercent\tseconds since 1970\tfile\ttext\tblock\toffset\thash
      """;

  @Override
  public String line() {
    TextAnchor anchor = record.anchor();
    return String.join(
            "\t",
            WORD,
            record.finished() ? FINISHED : BEGUN,
            Integer.toString(record.percent()),
            Long.toString(record.when()),
            PathEscapes.escape(key),
            Long.toHexString(record.text()),
            Integer.toString(anchor.block()),
            Integer.toString(anchor.offset()),
            HexFormat.of().toHexDigits(anchor.hash()))
        + "\n";
  }

  /** Reads a line without its newline; null if it is not whole. */
  static @Nullable LedgerEntry read(String line) {
    List<String> fields = LedgerLine.fields(line, FIELDS);
    boolean old = fields.getFirst().equals(OLD_WORD);
    if (fields.size() != (old ? OLD_FIELDS : FIELDS) || !(old || fields.getFirst().equals(WORD))) {
      return null;
    }
    int anchored = old ? 5 : 6;
    String state = fields.get(1);
    String hash = fields.getLast();
    @Nullable String key = PathEscapes.unescape(fields.get(4));
    boolean finished = state.equals(FINISHED);
    if (key == null || hash.length() != HASH_DIGITS || !(finished || state.equals(BEGUN))) {
      return null;
    }
    try {
      var anchor =
          new TextAnchor(
              Integer.parseInt(fields.get(anchored)),
              Integer.parseInt(fields.get(anchored + 1)),
              Integer.parseUnsignedInt(hash, 16));
      int percent = Integer.parseInt(fields.get(2));
      long when = Long.parseLong(fields.get(3));
      long text = old ? 0 : Long.parseUnsignedLong(fields.get(5), 16);
      boolean possible = percent >= 0 && percent <= 100;
      return possible
          ? new LedgerEntry(key, new EssayRecord(anchor, percent, finished, when, text))
          : null;
    } catch (NumberFormatException damaged) {
      return null;
    }
  }

  /** Whether a line is one of these, whole or not. */
  static boolean isPlace(String line) {
    return line.startsWith(WORD + "\t") || line.startsWith(OLD_WORD + "\t");
  }
}

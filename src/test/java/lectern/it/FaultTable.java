package lectern.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of faults in the manual. */
final class FaultTable {
  private FaultTable() {}

  private static final Path MANUAL = Path.of("src/docs/manual.md");
  private static final String HEAD =
      "| what happens | the terminal then | your place | exit code |\n|---|---|---|---|\n";

  /** What came of a fault, in the words of the table. */
  record Outcome(String terminal, String place, String code) {

    static final String AS_BEFORE = "as before";
    static final String GONE = "gone";
    static final String KEPT = "kept";
    static final String NONE = "–";

    /** The row of a fault that this came of. */
    String row(String fault) {
      return "| " + fault + " | " + terminal + " | " + place + " | " + code + " |";
    }
  }

  /** The rows of the table, from the manual. */
  static List<String> rows() throws IOException {
    return table(Files.readString(MANUAL)).lines().toList();
  }

  private static String table(String manual) {
    int start = manual.indexOf(HEAD) + HEAD.length();
    int end = manual.indexOf("\n\n", start);
    if (start < HEAD.length() || end < 0) {
      throw new AssertionError("the manual has no table that begins with\n" + HEAD);
    }
    return manual.substring(start, end);
  }

  /** The fault that a row is about. */
  static String fault(String row) {
    return row.split(" \\| ", -1)[0].substring(2);
  }

  /** Puts what came of the faults into the manual; the rows of others of them stay. */
  static void write(List<String> faults, Map<String, Outcome> outcomes) throws IOException {
    var rows = new HashMap<String, String>();
    rows().forEach(row -> rows.put(fault(row), row));
    outcomes.forEach((fault, outcome) -> rows.put(fault, outcome.row(fault)));
    String table =
        String.join("\n", faults.stream().filter(rows::containsKey).map(rows::get).toList());
    String manual = Files.readString(MANUAL);
    Files.writeString(MANUAL, manual.replace(table(manual), table));
  }
}

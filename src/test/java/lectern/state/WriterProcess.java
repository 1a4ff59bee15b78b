package lectern.state;

import java.nio.file.Path;
import lectern.document.TextAnchor;

/** Another lectern: saves many places in one ledger. Arguments: folder, name, how many. */
final class WriterProcess {
  private WriterProcess() {}

  public static void main(String... arguments) {
    Ledger ledger = Ledger.open(Path.of(arguments[0]));
    int many = Integer.parseInt(arguments[2]);
    for (int i = 0; i < many; i++) {
      var record = new EssayRecord(new TextAnchor(i, 0, i), 50, false, i);
      if (ledger.save("/" + arguments[1] + "/" + i, record)
          instanceof SaveResult.SaveFailure(String why)) {
        throw new IllegalStateException(why);
      }
    }
  }
}

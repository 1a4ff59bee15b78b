package lectern.markdown.reader;

/** Addresses of files as Pelican writes them: <code>{filename}/essay.md</code>. */
public final class PelicanAddresses {
  private static final String[] MARKS = {
    "{filename}", "{static}", "{attach}", "|filename|", "|static|", "|attach|"
  };

  private PelicanAddresses() {}

  /** The same address without such a mark. */
  static String bare(String address) {
    for (String mark : MARKS) {
      if (address.startsWith(mark)) {
        return address.substring(mark.length());
      }
    }
    return address;
  }
}

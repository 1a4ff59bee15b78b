package lectern.markdown.reader;

/** Addresses of files as Pelican writes them: <code>{filename}/essay.md</code>. */
public final class PelicanAddresses {
  private static final String[] PREFIXES = {
    "{filename}", "{static}", "{attach}", "|filename|", "|static|", "|attach|"
  };

  private PelicanAddresses() {}

  /** The same address without such a mark. */
  static String bare(String address) {
    for (String prefix : PREFIXES) {
      if (address.startsWith(prefix)) {
        return address.substring(prefix.length());
      }
    }
    return address;
  }
}

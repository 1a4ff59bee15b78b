package lectern.check;

import java.util.Locale;
import lectern.document.FragmentIndex;
import lectern.document.target.Target;
import lectern.document.target.TargetParser;
import lectern.essay.LinkResolver;
import lectern.markdown.Proof;
import lectern.text.Sanitiser;

/** Says of the links of one essay whether they lead anywhere. */
final class LinkCheck {
  /** How much of an address is repeated, in characters. */
  private static final int LONGEST = 100;

  private static final String NO_ESSAY = "no essay of this folder is called ";

  private final LinkScope folder;
  private final String id;
  private final FragmentIndex own;

  LinkCheck(LinkScope folder, String id, FragmentIndex own) {
    this.folder = folder;
    this.id = id;
    this.own = own;
  }

  /**
   * What is wrong with a link.
   *
   * @param message one sentence, or nothing
   * @param page the title that no essay has, or nothing
   */
  record BrokenLink(String message, String page) {}

  /** What is wrong with a link, if anything is. */
  BrokenLink fault(Proof.ProofLink link) {
    if (!link.title()) {
      return new BrokenLink(address(link.address()), "");
    }
    String message = title(link.address());
    int hash = link.address().indexOf('#');
    String name = hash < 0 ? link.address() : link.address().substring(0, hash).strip();
    return new BrokenLink(message, message.startsWith(NO_ESSAY) ? name : "");
  }

  /** {@code [[title#section]]}; a title may itself hold a number sign. */
  private String title(String source) {
    int hash = source.indexOf('#');
    String name = hash < 0 ? source : source.substring(0, hash).strip();
    String section = hash < 0 ? "" : source.substring(hash + 1).strip();
    if (name.isEmpty()) {
      return own.has(section) ? "" : noSection("this essay", section);
    }
    String essay = folder.essay(id, name);
    if (essay != null) {
      return folder.fragments(essay).has(section) ? "" : noSection(quoted(name), section);
    }
    boolean known = folder.essay(id, source) != null || folder.holds(id, name);
    return known ? "" : NO_ESSAY + quoted(name) + "; correct the name in [[…]]";
  }

  private String address(String source) {
    return switch (TargetParser.parse(source)) {
      case Target.Web _, Target.Other _ -> "";
      case Target.Broken(String wrong, String repair) ->
          quoted(wrong) + " is no address; write " + quoted(repair);
      case Target.Refused(String wrong, String reason) ->
          isProgram(wrong) ? "" : quoted(wrong) + " cannot be opened: " + reason;
      case Target.Section(String _, String section) ->
          own.has(section) ? "" : noSection("this essay", section);
      case Target.Local local -> local(local);
    };
  }

  /**
   * {@code data:} and {@code javascript:}: lectern does not open them, but they are not mistakes.
   */
  private static boolean isProgram(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    return lower.startsWith("data:")
        || lower.startsWith("javascript:")
        || lower.startsWith("vbscript:");
  }

  private String local(Target.Local local) {
    String path = local.path();
    if (path.isEmpty()) {
      return "";
    }
    String essay = folder.essay(id, local.address());
    if (essay != null) {
      return folder.fragments(essay).has(local.fragment())
          ? ""
          : noSection(quoted(path), local.fragment());
    }
    // From the top of the site, and above the folder, pages stand that only the generator knows.
    boolean unknown =
        (path.startsWith("/") && !isEssay(path))
            || (isPage(path) && LinkResolver.isAbove(id, path));
    return unknown || folder.holds(id, path)
        ? ""
        : quoted(path) + " leads nowhere: there is no such file; correct the path or add the file";
  }

  private static boolean isEssay(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  private static boolean isPage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith("/");
  }

  private static String noSection(String where, String section) {
    return where + " has no section " + quoted("#" + section) + "; correct the name behind the #";
  }

  private static String quoted(String source) {
    String line = Sanitiser.oneLine(source);
    if (line.length() > LONGEST) {
      int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      line = line.substring(0, end) + "…";
    }
    return "“" + line + "”";
  }
}

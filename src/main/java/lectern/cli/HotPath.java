package lectern.cli;

import java.util.List;
import lectern.cli.syntax.Command;
import org.jspecify.annotations.Nullable;

/**
 * Reads by hand the command lines that people type every day.
 *
 * <p>picocli takes longer to load than lectern takes to show its first frame, so it only sees what
 * is not plain: options of subcommands, and mistakes, which it explains better.
 */
final class HotPath {
  private HotPath() {}

  /** What is asked for, or null when picocli has to look at it. */
  static @Nullable Request parse(String... arguments) {
    if (arguments.length == 0) {
      return new Request.ReadRequest("");
    }
    String first = arguments[0];
    if (first.equals("manual")) {
      // what looks like an option is a word that is looked for, as --width and the key - are
      List<String> words = List.of(arguments).subList(1, arguments.length);
      return words.contains("--help") || words.contains("-h")
          ? new Request.HelpRequest()
          : new Request.ManualRequest(String.join(" ", words));
    }
    if (arguments.length == 1) {
      return switch (first) {
        case "--help", "-h" -> new Request.HelpRequest();
        case "--version", "-V" -> new Request.VersionRequest();
        case "-" -> new Request.ReadRequest(first);
        default ->
            plain(first) && Command.named(first) == null ? new Request.ReadRequest(first) : null;
      };
    }
    if (first.equals("--train") && arguments.length == 3) {
      StartupCache cache = StartupCache.named(arguments[1]);
      return cache == null ? null : new Request.TrainRequest(cache, arguments[2]);
    }
    if (first.equals("--documents") && arguments.length == 3) {
      return new Request.DocumentsRequest(arguments[1], arguments[2]);
    }
    if (first.equals("--") && arguments.length == 2) {
      return new Request.ReadRequest(arguments[1]);
    }
    if (first.equals("tags") && plain(arguments[1]) && arguments.length == 2) {
      return new Request.TagsRequest(arguments[1], false, Integer.MAX_VALUE, false, false, false);
    }
    if (!first.equals("cat")) {
      return null;
    }
    boolean unstyled = arguments[1].equals("--plain") && arguments.length > 2;
    List<String> files = List.of(arguments).subList(unstyled ? 2 : 1, arguments.length);
    for (String file : files) {
      if (!plain(file) && !file.equals("-")) {
        return null;
      }
    }
    return new Request.CatRequest(files, unstyled, 0, false);
  }

  private static boolean plain(String argument) {
    return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
  }
}

package lectern.cli;

import java.util.List;
import lectern.cli.syntax.Command;
import lectern.essay.SortOrder;
import org.jspecify.annotations.Nullable;

/**
 * Parses everyday command lines without picocli.
 *
 * <p>picocli takes longer to load than lectern takes to show its first frame, so picocli only gets
 * the others: options of subcommands, and mistakes, which it explains better.
 */
final class FastCommandLineParser {
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
          ? new Request.HelpRequest(Command.MANUAL)
          : new Request.ManualRequest(String.join(" ", words));
    }
    if (arguments.length == 1) {
      return switch (first) {
        case "--help", "-h" -> new Request.HelpRequest(Command.READ);
        case "--version", "-V" -> new Request.VersionRequest();
        case "--libraries" -> new Request.LibrariesRequest();
        case "-" -> new Request.ReadRequest(first);
        default -> {
          Command command = Command.named(first);
          yield command == null && plain(first)
              ? new Request.ReadRequest(first)
              : listing(command, List.of());
        }
      };
    }
    if (first.equals("--train") && arguments.length == 3) {
      StartupCache cache = StartupCache.named(arguments[1]);
      return cache == null ? null : new Request.TrainRequest(cache, arguments[2]);
    }
    if (first.equals("--documents") && arguments.length == 3) {
      return new Request.PackageDocsRequest(arguments[1], arguments[2]);
    }
    if (first.equals("--") && arguments.length == 2) {
      return new Request.ReadRequest(arguments[1]);
    }
    List<String> operands = List.of(arguments).subList(1, arguments.length);
    if (!first.equals("cat")) {
      return listing(Command.named(first), operands);
    }
    boolean unstyled = arguments[1].equals("--plain") && arguments.length > 2;
    List<String> files = unstyled ? operands.subList(1, operands.size()) : operands;
    return plain(files, true) ? new Request.CatRequest(files, unstyled, 0, false) : null;
  }

  /** A command that lists things, without any option; null for other commands. */
  private static @Nullable Request listing(@Nullable Command command, List<String> operands) {
    if (command == null || !plain(operands, false)) {
      return null;
    }
    int all = Integer.MAX_VALUE;
    String words = String.join(" ", operands);
    boolean hasOperands = !operands.isEmpty();
    boolean many = operands.size() > 1;
    return switch (command) {
      case LIST ->
          many
              ? null
              : new Request.ListRequest(
                  words, List.of(), null, SortOrder.DATE, all, false, false, false);
      case TAGS -> many ? null : new Request.TagsRequest(words, false, all, false, false, false);
      case SEARCH -> hasOperands ? new Request.SearchRequest(words, "", all, false, false) : null;
      case SOURCES -> hasOperands ? new Request.SourcesRequest(operands, false, false) : null;
      case LINKS -> hasOperands ? new Request.LinksRequest(operands, "", false, false) : null;
      case CHECK -> new Request.CheckRequest(operands, false, false);
      case READ, CAT, MANUAL, COMPLETION, DOCTOR -> null;
    };
  }

  /** Whether all of these are plain; {@code dash} says that {@code -} is, too. */
  private static boolean plain(List<String> operands, boolean dash) {
    for (String operand : operands) { // no stream, whose classes a start would load
      if (!plain(operand) && !(dash && operand.equals("-"))) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(String argument) {
    return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
  }
}

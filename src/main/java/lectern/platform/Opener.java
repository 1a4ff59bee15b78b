package lectern.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lectern.text.Sanitiser;
import org.jspecify.annotations.Nullable;

/**
 * Decides what opens an address, without starting anything.
 *
 * <ol>
 *   <li>The command of the configuration always wins, even over SSH.
 *   <li>Then {@code $BROWSER}, the first of its commands that is there. It wins over SSH too: who
 *       sets it on a machine without a display has a program that carries the address to where the
 *       reader sits.
 *   <li>Then, with the reader at this machine's own display, what the system opens links with.
 *   <li>Else nothing: a window that opens on a remote machine is worse than none.
 * </ol>
 *
 * <p>Programs that read in the terminal are not run: lectern is using it.
 *
 * @param configured the program and arguments of the configuration, empty if there are none
 * @param browser the value of {@code $BROWSER}, empty if it is not set
 * @param environment where this is
 * @param found whether a program can be run
 */
public record Opener(
    List<String> configured, String browser, HostEnvironment environment, Predicate<String> found) {

  private static final List<List<String>> WINDOWS =
      List.of(List.of("rundll32.exe", "url.dll,FileProtocolHandler"), List.of("explorer.exe"));

  private static final List<List<String>> MAC = List.of(List.of("open"));

  private static final List<List<String>> WSL =
      List.of(List.of("wslview"), List.of("explorer.exe"));

  private static final List<List<String>> DESKTOP =
      List.of(
          List.of("xdg-open"),
          List.of("gio", "open"),
          List.of("sensible-browser"),
          List.of("x-www-browser"),
          List.of("firefox"));

  public Opener {
    configured = List.copyOf(configured);
  }

  /** The opener of this machine, as it is just now; see {@link HostEnvironment#current}. */
  public static Opener current(List<String> configured) {
    return new Opener(
        configured,
        orEmpty(System.getenv("BROWSER")),
        HostEnvironment.current(),
        new ExecutablePath(orEmpty(System.getenv("PATH"))));
  }

  /** What to do to open an address, which must have a scheme. */
  public OpenPlan plan(String address) {
    @Nullable String reason = AddressArgument.reason(address);
    if (reason != null) {
      return new OpenPlan.NoOpener("this address is not opened: " + reason);
    }
    String safe = AddressArgument.encoded(address);
    if (!configured.isEmpty()) {
      return byConfiguration(safe);
    }
    return byVariable(safe)
        .or(() -> bySystem(safe))
        .orElseGet(() -> new OpenPlan.NoOpener(reason()));
  }

  private OpenPlan byConfiguration(String address) {
    String program = Sanitiser.oneLine(configured.getFirst());
    return candidate("the configured browser", configured, address)
        .orElseGet(
            () -> new OpenPlan.NoOpener("the configured browser is not on the PATH: " + program));
  }

  private Optional<OpenPlan> byVariable(String address) {
    @Nullable OpenPlan last = null;
    for (List<String> words : commands()) {
      Optional<OpenPlan> opening = candidate("$BROWSER", words, address);
      if (opening.isPresent() && opening.get() instanceof OpenPlan.RunProgram) {
        return opening;
      }
      last = opening.orElse(last);
    }
    return Optional.ofNullable(last);
  }

  /** The commands of {@code $BROWSER}, each in words. */
  private List<List<String>> commands() {
    var commands = new ArrayList<List<String>>();
    for (String command : browser.split(environment.os() == Os.WINDOWS ? ";" : ":", -1)) {
      List<String> words = CommandTemplate.withoutBackgroundSign(command);
      if (!words.isEmpty()) {
        commands.add(words);
      }
    }
    return commands;
  }

  /** The plan for a command that the reader has chosen; empty if its program is not there. */
  private Optional<OpenPlan> candidate(String whose, List<String> words, String address) {
    String program = CommandTemplate.withAddress(address, words).getFirst();
    String shown = Sanitiser.oneLine(program);
    if (!found.test(program)) {
      return Optional.empty();
    }
    if (KnownPrograms.readsInTerminal(program)) {
      return Optional.of(
          new OpenPlan.NoOpener(
              whose
                  + " is "
                  + shown
                  + ", which needs a terminal of its own; in tmux, 'tmux new-window "
                  + shown
                  + " %s' gives it one"));
    }
    return Optional.of(
        switch (ShellDetector.addressHandling(words)) {
          case ARGUMENT -> new OpenPlan.RunProgram(CommandTemplate.withAddress(address, words));
          case QUOTED ->
              new OpenPlan.RunProgram(
                  CommandTemplate.withAddress(ShellDetector.quoted(address), words));
          case REFUSED ->
              new OpenPlan.NoOpener(
                  whose + " is " + shown + ", which would run the address as commands");
        });
  }

  private Optional<OpenPlan> bySystem(String address) {
    if (environment.ssh()) {
      return Optional.empty();
    }
    return openers().stream()
        .filter(words -> found.test(words.getFirst()))
        .findFirst()
        .map(words -> new OpenPlan.RunProgram(CommandTemplate.withAddress(address, words)));
  }

  private List<List<String>> openers() {
    return switch (environment.os()) {
      case WINDOWS -> WINDOWS;
      case MAC -> MAC;
      case LINUX -> {
        var openers = new ArrayList<List<String>>();
        if (environment.wsl()) {
          openers.addAll(WSL);
        }
        if (environment.display()) {
          openers.addAll(DESKTOP);
        }
        yield openers;
      }
    };
  }

  private String reason() {
    String missing =
        commands().stream()
            .map(words -> Sanitiser.oneLine(CommandTemplate.withAddress("", words).getFirst()))
            .collect(Collectors.joining(", "));
    String named = missing.isEmpty() ? "" : missing + ": no such program";
    if (environment.ssh()) {
      return (named.isEmpty() ? "" : named + "; ")
          + "over SSH a browser would open on the remote machine";
    }
    if (!named.isEmpty()) {
      return named;
    }
    if (!environment.display() && !environment.wsl()) {
      return environment.container()
          ? "a container has no display for a browser"
          : "there is no display for a browser here";
    }
    String tried = openers().stream().map(List::getFirst).collect(Collectors.joining(", "));
    return "no program that opens links was found (" + tried + ")";
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}

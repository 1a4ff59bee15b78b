package lectern.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a command hands its last words to a shell, on this machine or another, that would
 * read them as commands.
 */
final class ShellDetector {

  /** How an address must be prepared before a command may have it. */
  enum AddressHandling {
    /** It stays one argument, whatever is in it. */
    ARGUMENT,
    /** The remote shell reads it once: it goes there between quotes. */
    QUOTED,
    /** It would be run, and no quotes are sure to help. */
    REFUSED
  }

  /** They find commands in any argument. */
  private static final List<String> WINDOWS = List.of("cmd", "powershell", "pwsh");

  /** They run what follows {@code -c}, {@code -e} and their like. */
  private static final List<String> INTERPRETERS =
      List.of(
          ("sh ash bash rbash csh tcsh dash elvish es fish ion ksh ksh93 lksh loksh mksh"
                  + " nu oil osh pdksh posh rc xonsh yash ysh zsh bun deno expect lua luajit node"
                  + " nodejs osascript perl php python python2 python3 ruby tclsh wish")
              .split(" "));

  /**
   * They put their arguments together again and have a shell of the same or another user read it.
   */
  private static final List<String> COMMANDERS =
      List.of("at batch eval mosh parallel runuser script sg su watch xargs".split(" "));

  /** They join their arguments with blanks, and the shell at the remote end reads the line. */
  private static final List<String> REMOTE =
      List.of("ssh", "slogin", "autossh", "rsh", "remsh", "dbclient", "sshpass", "adb");

  /** They run the rest of their words as it is. */
  private static final List<String> WRAPPERS =
      List.of(
          ("env nohup setsid nice ionice timeout sudo doas stdbuf exec command torsocks"
                  + " torify proxychains proxychains4 chronic time systemd-run flatpak-spawn"
                  + " distrobox-host-exec busybox toybox")
              .split(" "));

  /** They give a command that is one word to a shell, and run one of several words themselves. */
  private static final List<String> WINDOWED =
      List.of(
          "tmux byobu xterm uxterm rxvt urxvt konsole gnome-terminal x-terminal-emulator"
              .split(" "));

  private static final String PLACE = "%s";

  /** How a command takes an address that stands at its {@code %s}, or else behind its last word. */
  static AddressHandling addressHandling(List<String> command) {
    var words = new ArrayList<>(command);
    if (words.stream().skip(1).noneMatch(word -> word.contains(PLACE))) {
      words.add(PLACE);
    }
    int remote = remote(words);
    if (remote >= 0) {
      return words.stream().allMatch(ShellDetector::canBeQuoted) && isRun(words, remote)
          ? AddressHandling.QUOTED
          : AddressHandling.REFUSED;
    }
    for (int i = 0; i < words.size(); i++) {
      if (commands(words, i)) {
        return AddressHandling.REFUSED;
      }
    }
    return words.stream().anyMatch(ShellDetector::isCommandLine)
        ? AddressHandling.REFUSED
        : AddressHandling.ARGUMENT;
  }

  /** A whole command as one word, as in {@code sh -c "firefox %s"}. */
  private static boolean isCommandLine(String word) {
    return word.contains(PLACE) && word.chars().anyMatch(Character::isWhitespace);
  }

  private static boolean commands(List<String> words, int at) {
    String name = KnownPrograms.name(words.get(at));
    List<String> after = words.subList(at + 1, words.size());
    if (WINDOWS.contains(name) || COMMANDERS.contains(name)) {
      return isRun(words, at);
    }
    if (name.equals("wsl")) {
      return !after.contains("-e") && !after.contains("--exec");
    }
    if (WINDOWED.contains(name)) {
      return isAlone(name, after);
    }
    return INTERPRETERS.contains(name) && runsText(after);
  }

  /**
   * Whether the text that an interpreter runs is, or may be, the address: {@code sh -c %s}, {@code
   * perl -e%s}; but not {@code sh -c 'firefox "$1"' sh %s}.
   */
  private static boolean runsText(List<String> arguments) {
    boolean asked = false;
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      boolean option = word.length() > 1 && (word.charAt(0) == '-' || word.charAt(0) == '+');
      if (option && word.contains(PLACE)) {
        return true;
      }
      if (!option) {
        return asked && word.contains(PLACE);
      }
      asked |= word.chars().anyMatch(c -> "ceErp".indexOf(c) >= 0);
      // "-o pipefail": the next word belongs to the option, unless it is where the text stands
      boolean takes = word.endsWith("o") || word.endsWith("O");
      boolean follows = i + 1 < arguments.size() && !arguments.get(i + 1).contains(PLACE);
      i += takes && follows ? 1 : 0;
    }
    return asked;
  }

  /** Whether the address is the whole command, as in {@code tmux new-window -n web %s}. */
  private static boolean isAlone(String name, List<String> arguments) {
    boolean multiplexes = name.equals("tmux") || name.equals("byobu");
    for (int i = multiplexes ? 1 : 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (!word.startsWith("-")) {
        return word.contains(PLACE);
      }
      // options of tmux that have a value
      i += multiplexes && word.length() == 2 && "ceFlnpt".indexOf(word.charAt(1)) >= 0 ? 1 : 0;
    }
    return true;
  }

  private static int remote(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String name = KnownPrograms.name(words.get(i));
      if (REMOTE.contains(name) && (!name.equals("adb") || words.contains("shell"))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word is the program that is run, and not the name of something else. */
  private static boolean isRun(List<String> words, int at) {
    return at == 0 || WRAPPERS.contains(KnownPrograms.name(words.getFirst()));
  }

  /**
   * Whether quotes may be put around the address in this word: there are none around it already.
   */
  private static boolean canBeQuoted(String word) {
    return !word.contains(PLACE) || word.chars().noneMatch(c -> "'\"\\`$".indexOf(c) >= 0);
  }

  /** The address as the remote shell has to read it. */
  static String quoted(String address) {
    return "'" + address.replace("'", "%27") + "'";
  }
}

package lectern.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.config.Config;
import lectern.config.ConfigFile;
import lectern.essay.Fault;
import lectern.platform.Directories;
import lectern.platform.Editor;
import lectern.platform.HostEnvironment;
import lectern.platform.OpenPlan;
import lectern.platform.Opener;
import lectern.platform.SystemProbes;
import lectern.screen.Input;
import lectern.terminal.TerminalAnswers;
import lectern.text.Widths;

/**
 * The report of {@code lectern doctor}. It names no essay, address or machine, and writes the home
 * folder as {@code ~}.
 */
final class DoctorReport {
  /** Variables whose values tell how things are shown. */
  private static final List<String> TOLD =
      List.of(
          ("TERM COLORTERM TERM_PROGRAM TERM_PROGRAM_VERSION VTE_VERSION KONSOLE_VERSION"
                  + " NO_COLOR COLUMNS LECTERN_SIZE LECTERN_STDOUT")
              .split(" "));

  /** Variables of which it matters only whether they are set. */
  private static final List<String> SET =
      List.of("TMUX", "STY", "SSH_CONNECTION", "SSH_TTY", "DISPLAY", "WAYLAND_DISPLAY");

  private static final List<String> LOCALE = List.of("LC_ALL", "LC_CTYPE", "LANG");
  private static final List<String> ENCODINGS =
      List.of("native.encoding", "stdout.encoding", "sun.jnu.encoding");
  private static final List<String> WATCHES = List.of("max_user_watches", "max_user_instances");

  /** An example address; nothing opens it. */
  private static final String ADDRESS = "https://example.org/";

  private final Map<String, String> environment;
  private final ReportBuilder text;

  private DoctorReport(Map<String, String> environment, Map<String, String> properties) {
    this.environment = environment;
    this.text = new ReportBuilder(environment, properties);
  }

  /** Whether a cache is used, in words. */
  record CacheState(String name, String verdict) {}

  /** The programs, folders and caches of a reader. */
  record Parts(
      Directories directories,
      ConfigFile settings,
      Opener opener,
      Editor editor,
      SystemProbes probes,
      List<CacheState> caches) {
    Parts {
      caches = List.copyOf(caches);
    }
  }

  /**
   * The report, line by line.
   *
   * @param properties of Java: versions, encodings, the system
   */
  static List<String> lines(
      Map<String, String> environment,
      Map<String, String> properties,
      TerminalAnswers answers,
      Parts parts) {
    var report = new DoctorReport(environment, properties);
    report.versions();
    report.terminal(answers);
    report.locale();
    report.widths(answers, parts.settings().config());
    report.programs(parts);
    report.folders(parts.directories(), parts.settings());
    report.text.heading("Caches");
    parts.caches().forEach(cache -> report.text.line(cache.name(), cache.verdict()));
    report.watches(parts.probes());
    return report.text.lines();
  }

  private void versions() {
    text.heading("lectern " + Version.text());
    text.line("Java", text.property("java.vm.version") + ", " + text.property("java.vendor"));
    text.line(
        "system",
        text.property("os.name")
            + " "
            + text.property("os.version")
            + ", "
            + text.property("os.arch"));
  }

  private void terminal(TerminalAnswers answers) {
    text.heading("Terminal");
    variables(TOLD);
    text.line("set", names(SET, true));
    text.line("not set", names(SET, false));
    text.line("taken for", String.join(", ", TerminalAnswers.assumptions(environment)));
    if (!answers.reason().isEmpty()) {
      text.line("answers", "not asked: " + answers.reason());
      return;
    }
    text.line("answers", answers.whole() ? "all it knows" : "not all within a second");
    for (Input.Reply reply : answers.replies()) {
      text.line("  " + reply.kind(), reply.value());
    }
  }

  private void variables(List<String> names) {
    names.stream()
        .filter(environment::containsKey)
        .forEach(name -> text.line(name, environment.getOrDefault(name, "")));
  }

  private String names(List<String> names, boolean set) {
    String found =
        names.stream()
            .filter(name -> set != environment.getOrDefault(name, "").isEmpty())
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "none" : found;
  }

  private void locale() {
    text.heading("Locale");
    variables(LOCALE);
    ENCODINGS.forEach(name -> text.line(name, text.property(name)));
  }

  /** How many cells characters take: for lectern, and where the terminal said so, for that. */
  private void widths(TerminalAnswers answers, Config config) {
    text.heading("Widths, in cells" + (config.widths() == Widths.WIDE ? ", ambiguous: wide" : ""));
    boolean measured = answers.columns().size() == TerminalAnswers.SAMPLES.size();
    for (int i = 0; i < TerminalAnswers.SAMPLES.size(); i++) {
      String sample = TerminalAnswers.SAMPLES.get(i);
      String points =
          sample.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
      int own = config.widths().of(sample);
      String theirs =
          !measured
              ? ""
              : answers.columns().get(i) == own
                  ? ", as the terminal has it"
                  : ", BUT THE TERMINAL HAS " + answers.columns().get(i);
      text.line(points, own + theirs);
    }
  }

  private void programs(Parts parts) {
    text.heading("Programs");
    HostEnvironment host = parts.opener().environment();
    text.line(
        "this machine",
        Stream.of(
                host.os().name().toLowerCase(Locale.ROOT),
                host.ssh() ? "over SSH" : "not over SSH",
                host.display() ? "a display" : "no display",
                host.wsl() ? "WSL" : "",
                host.container() ? "a container" : "")
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", ")));
    text.line("BROWSER", environment.getOrDefault("BROWSER", "").isEmpty() ? "not set" : "set");
    text.line("browser", describe(parts.opener().plan(ADDRESS)));
    text.line("editor", describe(parts.editor().plan(Path.of("essay.md"), 1)));
    text.line("clipboard", clipboard(parts.settings().config()));
  }

  /** Without arguments, which may be anything. */
  private static String describe(OpenPlan plan) {
    return switch (plan) {
      case OpenPlan.RunProgram run -> run.command().getFirst();
      case OpenPlan.NoOpener none -> "none: " + none.reason();
    };
  }

  private String clipboard(Config config) {
    if (!config.clipboard()) {
      return "off in the settings";
    }
    return environment.getOrDefault("TMUX", "").isEmpty()
        ? "by the terminal (OSC 52)"
        : "by tmux load-buffer -w, else by the terminal (OSC 52)";
  }

  private void folders(Directories directories, ConfigFile settings) {
    text.heading("Folders and settings");
    text.line("settings", folder(directories.config()));
    text.line("config.yaml", settings(settings));
    text.line("state", folder(directories.state()));
    text.line("cache", folder(directories.cache()));
    Config config = settings.config();
    Path library = LibraryArgument.library(config);
    String whose = config.library() == null ? "lectern's own essays" : "named in the settings";
    text.line("library", library == null ? "none" : whose + ", " + kind(library));
    int named = config.libraries().size();
    text.line("libraries with names", named == 0 ? "none" : Integer.toString(named));
  }

  private static String folder(Path folder) {
    String kind =
        !Files.exists(folder)
            ? "not there yet"
            : !Files.isDirectory(folder)
                ? "NO FOLDER"
                : Files.isWritable(folder) ? "writable" : "NOT WRITABLE";
    return folder + ", " + kind;
  }

  private static String kind(Path library) {
    try {
      return Files.isDirectory(library)
          ? "on " + Files.getFileStore(library).type()
          : "WHICH IS NOT THERE";
    } catch (IOException unknown) {
      return "on a file system that does not tell its kind";
    }
  }

  /** Where faults are, not what is wrong there, which may be words of the reader. */
  private static String settings(ConfigFile settings) {
    String faults =
        settings.faults().stream()
            .map(Fault::line)
            .distinct()
            .map(line -> line == 0 ? "the whole file" : line.toString())
            .collect(Collectors.joining(", "));
    if (!faults.isEmpty()) {
      return "FAULTS in line " + faults;
    }
    return Files.exists(settings.file()) ? "no faults" : "not there";
  }

  /** The limits of Linux; other systems have none to be read. */
  private void watches(SystemProbes probes) {
    text.heading("Watches");
    for (String name : WATCHES) {
      String limit = probes.read("/proc/sys/fs/inotify/" + name).strip();
      text.line(name, limit.isEmpty() ? "unknown" : limit);
    }
  }
}

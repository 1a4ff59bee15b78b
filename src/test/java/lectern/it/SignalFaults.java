package lectern.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import lectern.it.FaultTable.Outcome;

/** Being asked to end, stopped or killed, by keys, by signals and by the loss of the terminal. */
final class SignalFaults {
  private static final String BUT_FOR_SECONDS = "kept, but for the last seconds";

  /** So often lectern is looked at before a key that did nothing is pressed again. */
  private static final int LOOKS = 400;

  private SignalFaults() {}

  static List<FaultCase> faults() {
    return List.of(
        FaultCase.of("`q`, `Q` or Ctrl-C", key("q"), key("Q"), key("C-c")),
        FaultCase.of("Ctrl-S, Ctrl-Q and Ctrl-\\\\, then `q`", SignalFaults::keysOfTheTerminal),
        FaultCase.of("Ctrl-Z, then `fg` and `q`", SignalFaults::stopped),
        FaultCase.of("a paste without an end, then Ctrl-C", SignalFaults::endlessPaste),
        signal("TERM"),
        signal("HUP"),
        FaultCase.of(
            "`kill -INT`, `kill -QUIT`",
            toTheLauncher("INT"),
            toBoth("INT"),
            toTheLauncher("QUIT"),
            toBoth("QUIT")),
        FaultCase.of("`kill -KILL`", SignalFaults::javaKilled, SignalFaults::launcherKilled),
        FaultCase.of(
            "the window closes or the connection breaks, HUP ignored or not",
            desk -> vanished(desk, ""),
            desk -> vanished(desk, "trap '' HUP; "),
            SignalFaults::vanishedWhileDrawing));
  }

  private static FaultCase.Way key(String key) {
    return desk -> {
      FaultScenario.Reading reading = desk.reads();
      desk.session().press(key);
      return desk.ended(reading);
    };
  }

  private static Outcome keysOfTheTerminal(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    desk.session().type("\u0013").pressed("j").type("\u0011").type("\u001c").pressed("k");
    desk.session().press("q");
    return desk.ended(reading);
  }

  private static Outcome stopped(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    desk.session().press("C-z");
    assertTrue(reading.command().code() > 128, "not stopped");
    reading.processes().stop();
    desk.shell().assertTerminalAsBefore();
    Shell.Command continued = desk.shell().run("fg");
    desk.session().reads(FaultScenario.TITLE).press("q");
    return desk.ended(new FaultScenario.Reading(continued, reading.processes(), reading.words()));
  }

  /**
   * A Ctrl-C that comes at once belongs to the paste; one that comes later ends it, and lectern.
   */
  private static Outcome endlessPaste(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.reads();
    Session session = desk.session().type("\u001b[200~pasted").press("C-c");
    var looks = new AtomicInteger();
    Polling.until(
        "an end by Ctrl-C",
        () -> {
          boolean over = session.window().isGivenBack();
          if (!over && looks.incrementAndGet() % LOOKS == 0) {
            session.press("C-c");
          }
          return over;
        });
    return desk.ended(reading);
  }

  private static FaultCase signal(String name) {
    return FaultCase.of(
        "`kill -" + name + "`", to(Processes::java, name), toTheLauncher(name), toBoth(name));
  }

  private static FaultCase.Way toTheLauncher(String signal) {
    return to(Processes::launcher, signal);
  }

  private static FaultCase.Way to(Function<Processes, ProcessHandle> whom, String signal) {
    return desk -> {
      FaultScenario.Reading reading = desk.reads();
      Processes.signal(signal, whom.apply(reading.processes()));
      return desk.ended(reading);
    };
  }

  private static FaultCase.Way toBoth(String signal) {
    return desk -> {
      FaultScenario.Reading reading = desk.reads();
      reading.processes().signal(signal);
      return desk.ended(reading);
    };
  }

  private static Outcome javaKilled(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading = desk.readsForAWhile("lectern " + desk.essay());
    Processes.signal("KILL", reading.processes().java());
    Outcome outcome = desk.ended(reading, BUT_FOR_SECONDS, reading.words());
    desk.session().prints("lectern: ended by signal 9");
    return outcome;
  }

  /** The shell has its terminal before Java has noticed, so what it prints may not be seen. */
  private static Outcome launcherKilled(FaultScenario desk) throws Exception {
    FaultScenario.Reading reading =
        desk.readsForAWhile("lectern " + desk.essay() + "; echo $? >code");
    desk.session().expectStrangers();
    Processes.signal("KILL", reading.processes().launcher());
    reading.processes().end();
    desk.shell().assertTerminalAsBefore();
    desk.assertOpensAt(reading.words());
    String code = Files.readString(desk.home().file("code")).strip();
    return new Outcome(Outcome.AS_BEFORE, BUT_FOR_SECONDS, code);
  }

  private static Outcome vanished(FaultScenario desk, String before) throws Exception {
    try (Session session = session(desk, before)) {
      session.pressed("Space");
      return vanished(desk, session, ReadingSessionIT.firstWords(session));
    }
  }

  private static Outcome vanishedWhileDrawing(FaultScenario desk) throws Exception {
    try (Session session = session(desk, "trap '' HUP; ")) {
      session.pressed("Space");
      String words = ReadingSessionIT.firstWords(session);
      for (int times = 0; times < 200; times++) {
        session.press("?");
      }
      return vanished(desk, session, words);
    }
  }

  private static Session session(FaultScenario desk, String before) throws Exception {
    String line = before + "exec lectern " + desk.essay();
    return Session.start(desk.home(), Session.USUAL, "sh", "-c", line).reads(FaultScenario.TITLE);
  }

  private static Outcome vanished(FaultScenario desk, Session session, String words)
      throws Exception {
    Processes processes = session.processes();
    session.breakOff();
    processes.end();
    desk.assertOpensAt(words);
    return new Outcome(Outcome.GONE, Outcome.KEPT, Outcome.NONE);
  }
}

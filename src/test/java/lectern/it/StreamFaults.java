package lectern.it;

import java.util.List;
import lectern.it.FaultTable.Outcome;

/** Standard input, output and error that are not the terminal, and a terminal that is not much. */
final class StreamFaults {
  private StreamFaults() {}

  static List<FaultCase> faults() {
    return List.of(
        FaultCase.of(
            "standard input empty, closed or a pipe, standard error closed; then `q`",
            reads("</dev/null"),
            reads("<&-"),
            reads("<words"),
            reads("2>&-"),
            reads("<&- 2>/dev/null")),
        FaultCase.of("an essay on standard input", StreamFaults::essayOnStandardInput),
        FaultCase.of(
            "standard output a file, a pipe or closed",
            refused("no terminal", ">file"),
            refused("no terminal", ">&-"),
            refused("no terminal", "</dev/null >file"),
            refused("no terminal", "<&- >&-"),
            StreamFaults::intoAPipe),
        FaultCase.of(
            "`TERM` is `dumb` or not set",
            desk -> dumb(desk, "TERM=dumb", "TERM is dumb"),
            desk -> dumb(desk, "TERM=", "TERM is not set")),
        FaultCase.of(
            "`lectern cat` where the disk is full",
            desk -> output(desk, "lectern cat " + desk.essay() + " 2>said >/dev/full", "written")),
        FaultCase.of(
            "`lectern cat` into a pipe that closes",
            desk -> desk.refused("lectern cat " + desk.essay() + " 2>said | head -n 1")));
  }

  private static FaultCase.Way reads(String channels) {
    return desk -> {
      desk.home().write("words", "Other words.");
      FaultScenario.Reading reading = desk.reads("lectern " + desk.essay() + " " + channels);
      desk.session().press("q");
      return desk.ended(reading);
    };
  }

  private static Outcome essayOnStandardInput(FaultScenario desk) throws Exception {
    Shell.Command command = desk.shell().run("cat " + desk.essay() + " | lectern");
    desk.session().reads(FaultScenario.TITLE).pressed("Space").press("q");
    int code = command.code();
    desk.shell().assertTerminalAsBefore();
    return new Outcome(Outcome.AS_BEFORE, Outcome.NONE, Integer.toString(code));
  }

  private static FaultCase.Way refused(String words, String channels) {
    return desk -> output(desk, "lectern " + desk.essay() + " 2>said " + channels, words);
  }

  private static Outcome dumb(FaultScenario desk, String term, String words) throws Exception {
    return output(desk, term + " lectern " + desk.essay() + " 2>said", words);
  }

  private static Outcome intoAPipe(FaultScenario desk) throws Exception {
    String lectern = "lectern " + desk.essay() + " 2>said; echo $? >code";
    return output(desk, "{ " + lectern + "; } | cat; (exit $(cat code))", "no terminal");
  }

  private static Outcome output(FaultScenario desk, String line, String words) throws Exception {
    Outcome outcome = desk.refused(line);
    desk.assertSaid("said", "lectern: ", words);
    return outcome;
  }
}

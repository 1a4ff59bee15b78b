package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import lectern.document.PlainText;
import lectern.document.SourceLineFinder;
import lectern.essay.Essay;
import lectern.file.TimeLimit;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.platform.Editor;
import lectern.platform.OpenPlan;
import lectern.terminal.TerminalPort;
import lectern.ui.loop.Cmd;

/** Gives an essay's file to the reader's editor, at the place that is on the screen. */
record EditorSession(Library library, TerminalPort port) {
  /** What a shell ends with when a program cannot be run, or is not there. */
  private static final int NOT_RUN = 126;

  private static final int NOT_FOUND = 127;

  /** How long the disk of the essay is waited for, as nothing else happens meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Returns when the editor has ended: what the reader should be told, or an empty string. */
  String of(Cmd.EditEssay edit, Editor editor) {
    if (edit.id().equals(Essay.MANUAL)) {
      return "The manual is part of lectern: there is no file to edit.";
    }
    Path file = library.file(edit.id());
    if (file == null) {
      return edit.id() + ": there is no such file";
    }
    return switch (open(edit.id())) {
      case EssayFile.UnreadableEssay unreadable -> unreadable.id() + ": " + unreadable.reason();
      case EssayFile.ReadableEssay read -> {
        PlainText plain = edit.plain();
        int line =
            plain == null
                ? 1
                : read.bodyLine() + SourceLineFinder.of(plain, edit.offset(), read.body());
        yield switch (editor.plan(file, line)) {
          case OpenPlan.NoOpener nowhere -> nowhere.reason();
          case OpenPlan.RunProgram run -> {
            int code = port.lend(run.command());
            yield code == NOT_RUN || code == NOT_FOUND
                ? run.command().getFirst() + " could not be started."
                : "";
          }
        };
      }
    };
  }

  /** Takes as long as the disk does. */
  private EssayFile read(String id) {
    return library.open(id);
  }

  private EssayFile open(String id) {
    try {
      return new TimeLimit(PATIENCE).call(() -> read(id));
    } catch (IOException noAnswer) {
      return new EssayFile.UnreadableEssay(id, noAnswer.getMessage() + "");
    }
  }
}

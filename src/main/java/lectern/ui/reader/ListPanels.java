package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.Citation;
import lectern.document.CitedSource;
import lectern.document.Document;
import lectern.document.NoteLocation;
import lectern.document.target.Target;
import lectern.ui.panel.Panel;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.Goal;

/** The lists an essay can be asked for. */
final class ListPanels {
  private ListPanels() {}

  /** Every address the essay cites. */
  static Panel sources(Document document) {
    var choices = new ArrayList<Choice>();
    var markdown = new StringBuilder();
    for (CitedSource source : CitedSource.of(document)) {
      String note = source.note().isEmpty() ? "" : "note " + bare(source.note());
      String label = source.label().strip();
      boolean bare = label.contains("://") || label.startsWith("www.");
      String host = bare ? "" : host(source.target());
      String aside = note.isEmpty() ? host : host.isEmpty() ? note : host + " · " + note;
      choices.add(
          new Choice(source.label(), aside, source.sentence(), new Goal.LinkGoal(source.target())));
      markdown.append("- ").append(Citation.of(source.label(), source.target())).append('\n');
    }
    return new Panel.ChoicesPanel(
        "Sources", "This essay cites no sources.", List.copyOf(choices), 0, markdown.toString());
  }

  /** Every note and the sentence it belongs to. */
  static Panel notes(Document document) {
    var choices = new ArrayList<Choice>();
    var markdown = new StringBuilder();
    for (NoteLocation note : NoteLocation.of(document)) {
      String words = note.defined() ? note.words() : "no note";
      String aside =
          !note.defined() ? "the essay does not have it" : note.cited() ? "" : "no mark cites it";
      Goal goal =
          note.cited() && note.defined()
              ? new Goal.NoteGoal(note.mark())
              : new Goal.PlaceGoal(note.offset());
      choices.add(
          new Choice(
              note.shown() + "  " + words, aside, () -> note.sentence(document.plain()), goal));
      markdown.append("- ").append(note.shown()).append(' ').append(words).append('\n');
    }
    return new Panel.ChoicesPanel(
        "Notes", "This essay has no notes.", choices, 0, markdown.toString());
  }

  /** The number of a note without its brackets. */
  static String bare(String shown) {
    return shown.startsWith("(") || shown.startsWith("[")
        ? shown.substring(1, shown.length() - 1)
        : shown;
  }

  /** The host of an address without {@code www.}; empty where there is none. */
  private static String host(Target target) {
    String written = target instanceof Target.Broken broken ? broken.repair() : target.written();
    int start = written.indexOf("//");
    if (start < 0) {
      return "";
    }
    String rest = written.substring(start + 2);
    int end = rest.length();
    for (char stop : new char[] {'/', '?', '#', ':'}) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}

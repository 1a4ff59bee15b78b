package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.document.CitedSource;
import lectern.document.Document;
import lectern.document.MarkdownLink;
import lectern.document.NoteLocation;
import lectern.document.TableLocation;
import lectern.document.target.Target;
import lectern.essay.Tag;
import lectern.text.CharacterRun;
import lectern.ui.loop.RootEffect.EssayPanel;
import lectern.ui.panel.Contents;
import lectern.ui.panel.Panel;
import lectern.ui.panel.Panel.Choice;
import lectern.ui.panel.Panel.Goal;

/** The panels that tell something of an open essay. */
public final class EssayPanels {
  private EssayPanels() {}

  /** The panel that was asked for, as it opens. */
  public static Panel of(Reader reader, EssayPanel which) {
    Document document = reader.document();
    return switch (which) {
      case SOURCES -> sources(document);
      case CONTENTS -> Contents.of(reader.essay(), document, reader.section());
      case NOTES -> notes(document);
      case FACTS -> EssayFacts.essay(reader.essay());
      case TAGS -> tags(reader);
    };
  }

  /** A table of the essay on a screen of its own. */
  public static Panel of(Reader reader, TableLocation table) {
    return VisibleTables.full(reader, table);
  }

  /** Every address the essay cites. */
  private static Panel sources(Document document) {
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
      markdown.append("- ").append(MarkdownLink.of(source.label(), source.target())).append('\n');
    }
    return new Panel.ChoicesPanel(
        "Sources", "This essay cites no sources.", List.copyOf(choices), 0, markdown.toString());
  }

  /** Every note and the sentence it belongs to. */
  private static Panel notes(Document document) {
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
              note.shown() + "  " + words, aside, () -> note.sentence(document.plainText()), goal));
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
    String written = target instanceof Target.Broken broken ? broken.repair() : target.address();
    int start = written.indexOf("//");
    if (start < 0) {
      return "";
    }
    String rest = written.substring(start + 2);
    int end = CharacterRun.until(rest, 0, "/?#:");
    String host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static Panel tags(Reader reader) {
    List<Choice> choices = reader.essay().head().tags().stream().map(EssayPanels::choice).toList();
    return new Panel.ChoicesPanel("Tags", "This essay has no tags.", choices, 0, "");
  }

  private static Choice choice(Tag tag) {
    return new Choice(tag.name(), "", "", new Goal.TagGoal(tag));
  }
}

package lectern.app;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import lectern.document.CitedSource;
import lectern.document.Document;
import lectern.document.SearchText;
import lectern.document.TextAnchor;
import lectern.essay.Essay;
import lectern.library.EssayFile;
import lectern.library.Fingerprint;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import lectern.state.EssayRecord;
import lectern.ui.loop.Cmd;
import lectern.ui.loop.Msg;
import lectern.ui.loop.OpenPosition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the essay that the reader opens: of a long one the beginning first, so that there is
 * something to see, and all of it after that.
 *
 * @param inParts the ids of long essays that were read
 * @param afterNextFrame takes what is only done when the reader sees something
 */
record EssayLoader(
    Library library,
    Services services,
    LibraryLedger ledger,
    RenameDetector moved,
    PlaceSaver placeSaver,
    MessageQueue queue,
    Set<String> inParts,
    Consumer<Runnable> afterNextFrame) {

  /** Reads it on the calling thread and tells the loop, or why it cannot be read. */
  void open(Cmd.OpenEssay open) {
    orTooLarge(open, () -> read(open));
  }

  private void orTooLarge(Cmd.OpenEssay open, Runnable task) {
    try {
      task.run();
    } catch (OutOfMemoryError tooLarge) {
      queue.tell(new Msg.OpenFailed(open.id(), open.id() + ": " + EssayFile.TOO_LARGE));
    }
  }

  private void read(Cmd.OpenEssay open) {
    switch (library.begin(open.id())) {
      case EssayFile.ReadableEssay manual when open.id().equals(Essay.MANUAL) ->
          tellWhole(manual, null, open);
      case EssayFile.ReadableEssay read -> {
        placeSaver.flush();
        services.ledger().refresh(); // Another lectern may have gone further in it.
        EssayRecord record = moved.record(open.id(), Fingerprint.of(read.body()));
        placeSaver.flush(); // what was saved of it under another name
        TextAnchor place = record == null ? null : record.anchor();
        if (read.whole() && !Markdown.isLong(read.body())) {
          inParts.remove(open.id());
          tellWhole(read, place, open);
          return;
        }
        inParts.add(open.id());
        // All of a long one is only read when the reader sees something and keys work.
        afterNextFrame.accept(() -> orTooLarge(open, () -> readWhole(read, place, open)));
        boolean first = place == null || place.equals(TextAnchor.START);
        queue.tell(
            first && open.position() instanceof OpenPosition.AtLastPlace
                ? beginning(read, place, open)
                : Msg.NoticeReceived.READING);
      }
      case EssayFile.UnreadableEssay unreadable -> tellUnreadable(unreadable);
    }
  }

  private Msg beginning(
      EssayFile.ReadableEssay read, @Nullable TextAnchor place, Cmd.OpenEssay open) {
    Essay essay = read.essay();
    Document beginning = Markdown.beginning(read.body(), essay.head().title(), origin(essay));
    return new Msg.EssayOpened(shown(essay), shown(beginning, essay), place, open.position());
  }

  private void readWhole(
      EssayFile.ReadableEssay beginning, @Nullable TextAnchor place, Cmd.OpenEssay open) {
    switch (beginning.whole() ? beginning : library.open(open.id())) {
      case EssayFile.ReadableEssay read -> tellWhole(read, place, open);
      case EssayFile.UnreadableEssay unreadable -> tellUnreadable(unreadable);
    }
  }

  private Origin origin(Essay essay) {
    List<String> beside =
        essay.id().equals(Essay.MANUAL) ? List.of() : library.markersBeside(Origin.MARKERS);
    return Origin.of(essay.id(), essay.head().keys(), beside);
  }

  private void tellWhole(
      EssayFile.ReadableEssay read, @Nullable TextAnchor place, Cmd.OpenEssay open) {
    Document document = document(read);
    Essay essay = essay(read, document);
    queue.tell(
        new Msg.EssayOpened(essay, document, place, open.position(), ledger.bookmarks(essay.id())));
  }

  /**
   * A whole essay that has been read again, for the reader who has it open.
   *
   * @param id under which it is open
   * @param searched whether its words are looked through
   * @param back whether its file had been gone
   */
  Msg.EssayReloaded reloaded(
      String id, EssayFile.ReadableEssay read, boolean searched, boolean back) {
    Document document = document(read);
    Essay essay = essay(read, document);
    SearchText words = searched ? SearchText.of(document.plainText()) : null;
    ledger.texts().put(essay.id(), Fingerprint.of(read.body()));
    return new Msg.EssayReloaded(id, essay, document, ledger.bookmarks(essay.id()), words, back);
  }

  /** The same of an essay whose file has another name by now: its place goes with it. */
  Msg.EssayReloaded renamed(String id, EssayFile.ReadableEssay read, boolean searched) {
    queue.tell(new Msg.ProgressLoaded(moved.rename(id, read.essay().id())));
    return reloaded(id, read, searched, false);
  }

  /** All of a text, counted here, where no key waits for it. */
  private Document document(EssayFile.ReadableEssay read) {
    Essay essay = read.essay();
    Document document =
        shown(Markdown.parse(read.body(), essay.head().title(), origin(essay)), essay);
    document.plainText();
    document.leaves();
    return document;
  }

  private Essay essay(EssayFile.ReadableEssay read, Document document) {
    return shown(read.essay()).withSources(CitedSource.of(document).size());
  }

  private void tellUnreadable(EssayFile.UnreadableEssay unreadable) {
    queue.tell(new Msg.OpenFailed(unreadable.id(), unreadable.id() + ": " + unreadable.reason()));
  }

  private Document shown(Document document, Essay essay) {
    return services.punctuation().of(document, essay.head().lang());
  }

  private Essay shown(Essay essay) {
    return HeadPunctuation.essay(essay, services.punctuation());
  }
}

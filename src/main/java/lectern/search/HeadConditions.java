package lectern.search;

import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.ReadingProgress;
import lectern.essay.Tag;

/** What a query asks of an essay's head and of how far it is read; answered without the index. */
final class HeadConditions {
  private final List<Clause> clauses;

  HeadConditions(SearchQuery query) {
    this.clauses =
        query.clauses().stream()
            .filter(clause ->
                !(clause.criterion() instanceof Clause.Words)
                    && !(clause.criterion() instanceof Clause.Title))
            .toList();
  }

  /** Whether an essay answers to all of them; {@code language} is that of its text. */
  boolean matches(Essay essay, ReadingProgress progress, String language) {
    return clauses.stream()
        .allMatch(
            clause -> holds(clause.criterion(), essay, progress, language) != clause.excluded());
  }

  private static boolean holds(
      Clause.Criterion criterion, Essay essay, ReadingProgress progress, String language) {
    return switch (criterion) {
      case Clause.Words _, Clause.Title _ -> true;
      case Clause.Tagged tagged -> hasTag(essay, tagged);
      case Clause.Author(String name) -> isBy(essay.head().authors(), name);
      case Clause.Before(EssayDate date) -> {
        EssayDate own = essay.head().date();
        yield own != null && own.compareTo(date) < 0;
      }
      case Clause.After(EssayDate date) -> {
        EssayDate own = essay.head().date();
        yield own != null && own.latest().compareTo(date) >= 0;
      }
      case Clause.Is(Clause.State state) -> is(state, essay, progress);
      case Clause.Language(String tag) -> tag.equals(language);
    };
  }

  /** Whether an essay has a tag or one nested in it, without regard to accents. */
  static boolean hasTag(Essay essay, Clause.Tagged tagged) {
    String wanted = tagged.folded();
    for (Tag tag : essay.head().tags()) {
      String own = Clause.Tagged.fold(tag.name());
      if (own.startsWith(wanted)
          && (tagged.words().prefix()
              || own.length() == wanted.length()
              || own.charAt(wanted.length()) == '/')) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Clause.State state, Essay essay, ReadingProgress progress) {
    return switch (state) {
      case UNREAD -> progress.state() == ReadingProgress.ReadingState.UNREAD;
      case READING -> progress.state() == ReadingProgress.ReadingState.BEGUN;
      case FINISHED -> progress.state() == ReadingProgress.ReadingState.FINISHED;
      case DRAFT -> essay.head().draft();
    };
  }

  private static boolean isBy(List<String> authors, String name) {
    List<Word> wanted = WordSplitter.words(name);
    for (String author : authors) {
      List<Word> own = WordSplitter.words(author);
      boolean all =
          wanted.stream()
              .allMatch(word ->
                  own.stream().anyMatch(ofAuthor -> ofAuthor.folded().startsWith(word.folded())));
      if (all) {
        return true;
      }
    }
    return false;
  }
}

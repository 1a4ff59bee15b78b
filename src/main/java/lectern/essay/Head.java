package lectern.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an essay says of itself, from its front matter, its file name, or its first heading.
 *
 * <p>Every text is one line, decoded, without markup; empty where nothing was said. {@code fields}
 * holds all that the front matter says, in order; {@code faults} what had to be repaired to read
 * it.
 */
public record Head(
    String title,
    List<String> authors,
    @Nullable EssayDate date,
    @Nullable EssayDate updated,
    List<Tag> tags,
    boolean draft,
    String tldr,
    String description,
    String lang,
    String slug,
    List<HeadField> fields,
    List<Fault> faults) {

  public Head {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    fields = List.copyOf(fields);
    faults = List.copyOf(faults);
  }

  /** A head that says only a title. */
  public static Head ofTitle(String title) {
    return new Head(
        title, List.of(), null, null, List.of(), false, "", "", "", "", List.of(), List.of());
  }

  /** The head with its title, tldr and description shown in another way. */
  Head mapWords(UnaryOperator<String> words) {
    return new Head(
        words.apply(title),
        authors,
        date,
        updated,
        tags,
        draft,
        words.apply(tldr),
        words.apply(description),
        lang,
        slug,
        fields,
        faults);
  }

  /** The series of which the essay is a part, or empty. */
  String series() {
    return fields.stream()
        .filter(field -> field.name().equalsIgnoreCase("series"))
        .map(HeadField::value)
        .findFirst()
        .orElse("");
  }

  /** The names of all that the front matter says, as its author wrote them. */
  public List<String> keys() {
    var keys = new ArrayList<String>(fields.size());
    for (HeadField field : fields) { // no stream, whose classes a start would load
      keys.add(field.name());
    }
    return keys;
  }

  /** The sentence that stands for the essay: its tldr, else its description, else empty. */
  public String standfirst() {
    return tldr.isEmpty() ? description : tldr;
  }
}

package lectern.ui.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Fault;
import lectern.essay.Head;
import lectern.essay.HeadField;
import lectern.essay.ReadingTime;
import lectern.essay.Tag;
import lectern.ui.panel.Facts;
import lectern.ui.panel.Facts.Fact;
import org.jspecify.annotations.Nullable;

/** What is known of an essay: what lectern understands, and all that its front matter says. */
final class EssayFacts {
  static Facts essay(Essay essay) {
    Head head = essay.head();
    var facts = new ArrayList<Fact>();
    add(facts, "File", essay.id());
    String minutes = essay.minutes() == 0 ? "" : ", " + ReadingTime.words(essay.minutes());
    add(facts, "Length", essay.words() + " words" + minutes);
    add(facts, "Date", head.date() == null ? "none that can be read" : iso(head.date()));
    add(facts, "Updated", iso(head.updated()));
    add(facts, "By", String.join(", ", head.authors()));
    add(facts, "Tags", String.join(", ", head.tags().stream().map(Tag::name).toList()));
    add(facts, "Language", head.lang());
    add(facts, "Draft", head.draft() ? "yes" : "");
    add(facts, "Sources", essay.sources() == 0 ? "" : Integer.toString(essay.sources()));
    frontMatter(facts, head);
    return new Facts(head.title(), facts, 0);
  }

  private static void frontMatter(List<Fact> facts, Head head) {
    facts.add(new Fact("Front matter", ""));
    if (head.fields().isEmpty()) {
      facts.add(new Fact("", "This file has none."));
      if (head.faults().isEmpty()) {
        return;
      }
    }
    for (HeadField field : head.fields()) {
      facts.add(new Fact(field.name(), field.value().isEmpty() ? "–" : field.value()));
    }
    if (head.faults().isEmpty()) {
      facts.add(new Fact("", "Nothing had to be repaired to read it."));
      return;
    }
    facts.add(new Fact("Repaired to read it", ""));
    for (Fault fault : head.faults()) {
      facts.add(new Fact("line " + fault.line(), fault.message()));
    }
  }

  private static void add(List<Fact> facts, String name, String words) {
    if (!words.isEmpty()) {
      facts.add(new Fact(name, words));
    }
  }

  private static String iso(@Nullable EssayDate date) {
    return date == null ? "" : date.iso();
  }
}

package lectern.frontmatter.json;

import java.util.ArrayList;
import java.util.List;
import lectern.frontmatter.DuplicateKeys;
import lectern.frontmatter.FencedHead;
import lectern.frontmatter.HeadBlock;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.KeyMeaning;
import lectern.frontmatter.LenientParser;
import lectern.frontmatter.LineOffsets;
import lectern.frontmatter.yaml.ParsedHead;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an object by itself, as Hugo writes it; between {@code ;;;}, with or without braces, as
 * Middleman does; or between {@code ---json} and {@code ---}.
 */
public final class JsonHead {
  private JsonHead() {}

  public static @Nullable HeadBlock find(String text, int start) {
    if (start < text.length() && text.charAt(start) == '{') {
      return bare(text, start);
    }
    FencedHead fence = FencedHead.find(text, start, ";;;", ";;;");
    if (fence == null) {
      fence = FencedHead.find(text, start, ";;;json", ";;;");
    }
    if (fence == null) {
      fence = FencedHead.find(text, start, "---json", "---");
    }
    return fence == null ? null : fenced(fence);
  }

  private static @Nullable HeadBlock fenced(FencedHead fence) {
    String inside = String.join("\n", fence.lines());
    String json = inside.stripLeading().startsWith("{") ? inside : "{" + inside + "\n}";
    int brace = json.indexOf('{');
    int line = fence.firstLine() + LineOffsets.number(json, brace) - 1;
    return switch (JsonReader.read(json, brace, line)) {
      case JsonReader.JsonResult.JsonEntries(var entries, int end)
          when json.substring(end).isBlank() ->
          new ParsedHead(entries, DuplicateKeys.in(entries)).between(fence);
      case JsonReader.JsonResult.JsonEntries(var _, int end) ->
          lineByLine(
              fence,
              fence.firstLine() + LineOffsets.number(json, end) - 1,
              "there is more after the closing brace");
      case JsonReader.JsonResult.InvalidJson(int where, String reason) ->
          lineByLine(fence, where, reason);
    };
  }

  /** An object in braces; a text that merely begins with a brace is none. */
  private static @Nullable HeadBlock bare(String text, int start) {
    int first = CharacterRun.end(text, start + 1, " \t\r\n");
    if (first == text.length() || text.charAt(first) != '"') {
      return null;
    }
    int line = LineOffsets.number(text, start);
    return switch (JsonReader.read(text, start, line)) {
      case JsonReader.JsonResult.JsonEntries(var entries, int end) -> {
        int lineEnd = LineOffsets.end(text, end);
        yield LineOffsets.isBlank(text, end, lineEnd) && KeyMeaning.makeHead(entries)
            ? new ParsedHead(entries, DuplicateKeys.in(entries))
                .between(
                    new FencedHead(
                        FencedHead.split(text, start, end), line, LineOffsets.next(text, lineEnd)))
            : null;
      }
      case JsonReader.JsonResult.InvalidJson(int where, String reason) -> {
        FencedHead upToBrace = upToBrace(text, start, line);
        yield upToBrace == null ? null : lineByLine(upToBrace, where, reason);
      }
    };
  }

  /** The lines down to the first that is nothing but a closing brace. */
  private static @Nullable FencedHead upToBrace(String text, int start, int line) {
    for (int at = start; at < text.length(); ) {
      int end = LineOffsets.end(text, at);
      if (FencedHead.isFence(text, at, end, "}")) {
        return new FencedHead(FencedHead.split(text, start, at), line, LineOffsets.next(text, end));
      }
      at = LineOffsets.next(text, end);
    }
    return null;
  }

  private static @Nullable HeadBlock lineByLine(FencedHead fence, int line, String reason) {
    var lines = new ArrayList<String>();
    fence.lines().forEach(source -> lines.add(plain(source)));
    LenientParser repaired = LenientParser.read(lines, fence.firstLine(), ':');
    List<HeadEntry> entries = repaired.entries();
    return KeyMeaning.makeHead(entries)
        ? new ParsedHead(entries, repaired.faultsAfter(line, "JSON", reason)).between(fence)
        : null;
  }

  /** A line of JSON as a line of a simpler head: no braces, no comma after a value. */
  private static String plain(String source) {
    String line = source.strip();
    if (line.startsWith("{")) {
      line = line.substring(1).strip();
    }
    if (line.equals("}") || line.equals("},")) {
      return "";
    }
    boolean key = LenientParser.isKey(line, ':');
    boolean comma = line.endsWith(",") && (key || line.endsWith("],"));
    String words = comma ? line.substring(0, line.length() - 1) : line;
    return key || words.isEmpty() ? words : " " + words;
  }
}

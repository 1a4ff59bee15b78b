package lectern.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import lectern.essay.Essay;
import lectern.essay.Fault;
import lectern.essay.Head;
import lectern.frontmatter.FrontMatter;
import lectern.frontmatter.HeadAndBody;

/** An essay's file: read, or the reason why it cannot be. */
public sealed interface EssayFile {

  /**
   * An essay with its text.
   *
   * @param essay what the shelf knows of it
   * @param body its Markdown, without the head
   * @param bodyLine the line of the file, from 1, on which the body begins
   * @param whole whether that is all of it, and not only its first pages
   */
  record ReadableEssay(Essay essay, String body, int bodyLine, boolean whole)
      implements EssayFile {}

  /** A file that cannot be read; the reason is one clause without a file name. */
  record UnreadableEssay(String id, String reason) implements EssayFile {}

  /** What is said of an essay that the memory of the program does not hold. */
  String TOO_LARGE = "it is too large for the memory there is";

  /** Reads a file, whatever it is; a fifo or a device is never opened. */
  static EssayFile read(Path file, String id) {
    return read(file, id, false);
  }

  /** As {@link #read}, but of a long file only the {@link FilePrefix}, where they tell enough. */
  static EssayFile begin(Path file, String id) {
    return read(file, id, true);
  }

  private static EssayFile read(Path file, String id, boolean onlyBegin) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return new UnreadableEssay(id, "it is a folder");
      }
      if (!attributes.isRegularFile()) {
        return new UnreadableEssay(id, "it is not a regular file");
      }
      if (attributes.size() > TextDecoder.LARGEST) {
        return new UnreadableEssay(id, "it is larger than 64 MB");
      }
      String name = EssayName.of(file, id);
      if (onlyBegin && attributes.size() > FilePrefix.BYTES) {
        FilePrefix prefix = FilePrefix.read(file, attributes.size(), name);
        if (prefix != null) {
          return of(prefix.parsed(), "", prefix.body(), prefix.summary(), id, false);
        }
      }
      try (InputStream in = Files.newInputStream(file)) {
        return of(in.readNBytes(TextDecoder.LARGEST + 1), id, name);
      }
    } catch (IOException failure) {
      return new UnreadableEssay(id, reason(failure));
    } catch (SecurityException refused) {
      return new UnreadableEssay(id, "reading it is not allowed");
    } catch (OutOfMemoryError tooLarge) {
      // All that was taken for it is free again.
      return new UnreadableEssay(id, TOO_LARGE);
    }
  }

  /** Reads an essay that is no file of its own, such as standard input. */
  static EssayFile of(byte[] bytes, String id) {
    return of(bytes, id, EssayName.of(id));
  }

  private static EssayFile of(byte[] bytes, String id, String name) {
    return switch (TextDecoder.of(bytes)) {
      case TextDecoder.DecodingResult.UndecodableBytes(String reason) ->
          new UnreadableEssay(id, reason);
      case TextDecoder.DecodingResult.DecodedText(String text, String note) -> {
        HeadAndBody parsed = FrontMatter.read(text, name);
        String body = text.substring(parsed.bodyStart());
        yield of(parsed, note, body, BodySummary.of(body), id, true);
      }
    };
  }

  private static ReadableEssay of(
      HeadAndBody parsed, String note, String body, BodySummary summary, String id, boolean whole) {
    Head head = headOf(parsed.head(), note, id);
    var essay = new Essay(id, head, summary.words(), summary.opening(), summary.sources());
    return new ReadableEssay(essay, body, parsed.bodyLine(), whole);
  }

  /** The head with what its place in the folder and its bytes add: a draft's folder, a fault. */
  private static Head headOf(Head head, String note, String id) {
    boolean draft = head.draft() || id.startsWith("_drafts/") || id.contains("/_drafts/");
    if (note.isEmpty() && draft == head.draft()) {
      return head;
    }
    var faults = new ArrayList<>(head.faults());
    if (!note.isEmpty()) {
      faults.addFirst(new Fault(1, note));
    }
    return new Head(
        head.title(),
        head.authors(),
        head.date(),
        head.updated(),
        head.tags(),
        draft,
        head.tldr(),
        head.description(),
        head.lang(),
        head.slug(),
        head.fields(),
        faults);
  }

  /** Why a file or folder could not be read, in one clause. */
  static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "there is no such file";
      case AccessDeniedException _ -> "reading it is not allowed";
      default -> "reading it failed";
    };
  }
}

package lectern.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import lectern.essay.Essay;
import lectern.essay.Fault;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.library.TextDecoder;
import lectern.markdown.Proof;
import org.jspecify.annotations.Nullable;

/** Proof-reads the essays of a folder, or one of them. */
public final class Check {
  private final Path path;
  private final LinkScope folder;
  private final Consumer<Finding> each;

  private Check(Path path, Library folder, Consumer<Finding> each) {
    this.path = path;
    this.folder = new LinkScope(folder);
    this.each = each;
  }

  /**
   * Tells of every fault, file by file in the order of their names, by line in each.
   *
   * @param path a folder, or the file of an essay, whose links may lead into its folder
   * @return how many essays were read
   */
  public static int of(Path path, Consumer<Finding> each) {
    if (Files.isDirectory(path)) {
      return new Check(path, Library.of(path), each).folder();
    }
    Path parent = path.toAbsolutePath().normalize().getParent();
    String id = path.getFileName() + "";
    new Check(path, Library.ofOne(parent == null ? path : parent), each).essay(id, path);
    return 1;
  }

  private int folder() {
    List<Essay> essays =
        folder.essays(file -> {
          String name = file.id().isEmpty() ? path + "" : path.resolve(file.id()) + "";
          each.accept(new Finding(name, 1, 0, "it cannot be read: " + file.reason(), ""));
        });
    essays.forEach(essay -> essay(essay.id(), path.resolve(essay.id())));
    return essays.size();
  }

  private void essay(String id, Path named) {
    var faults = new ArrayList<Finding>();
    String file = named + "";
    switch (folder.open(id)) {
      case EssayFile.UnreadableEssay unreadable ->
          faults.add(new Finding(file, 1, 0, "it cannot be read: " + unreadable.reason(), ""));
      case EssayFile.ReadableEssay read -> {
        String text = text(folder.file(id));
        head(read.essay().head().faults(), text, file, faults);
        proof(read, file, faults);
        faults.addAll(ControlCharacterCheck.find(text, file));
      }
    }
    faults.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
    faults.forEach(each);
  }

  /** Faults of a head; one that begins with the value in quotes is about that value. */
  private static void head(List<Fault> faults, String text, String file, List<Finding> to) {
    List<String> lines = faults.isEmpty() ? List.of() : text.lines().toList();
    for (Fault fault : faults) {
      String message = fault.message();
      int end = message.startsWith("“") ? message.indexOf('”') : -1;
      int column =
          end < 0 || fault.line() > lines.size()
              ? 0
              : Proof.onlyColumn(lines.get(fault.line() - 1), message.substring(1, end));
      to.add(new Finding(file, fault.line(), column, message, ""));
    }
  }

  private void proof(EssayFile.ReadableEssay read, String file, List<Finding> faults) {
    String id = read.essay().id();
    Proof proof = folder.proof(read);
    int above = read.bodyLine() - 1;
    for (Proof.ProofFault fault : proof.faults()) {
      faults.add(new Finding(file, above + fault.line(), fault.column(), fault.message(), ""));
    }
    var links = new LinkCheck(folder, id, proof.fragments());
    for (Proof.ProofLink link : proof.links()) {
      LinkCheck.BrokenLink wrong = links.fault(link);
      if (!wrong.message().isEmpty()) {
        faults.add(
            new Finding(file, above + link.line(), link.column(), wrong.message(), wrong.page()));
      }
    }
  }

  /** All of a file, its head with it; nothing when it is gone meanwhile. */
  private static String text(@Nullable Path file) {
    try {
      return file != null
              && TextDecoder.of(Files.readAllBytes(file))
                  instanceof TextDecoder.DecodingResult.DecodedText text
          ? text.text()
          : "";
    } catch (IOException failed) {
      return "";
    }
  }
}

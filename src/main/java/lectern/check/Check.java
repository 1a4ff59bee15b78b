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
      return new Check(path, Library.at(path), each).folder();
    }
    Path parent = path.toAbsolutePath().normalize().getParent();
    String id = path.getFileName() + "";
    new Check(path, Library.ofOne(parent == null ? path : parent), each).essay(id, path);
    return 1;
  }

  private int folder() {
    List<Essay> essays =
        folder.essays(not -> {
          String name = not.id().isEmpty() ? path + "" : path.resolve(not.id()) + "";
          each.accept(new Finding(name, 1, "it cannot be read: " + not.reason(), ""));
        });
    essays.forEach(essay -> essay(essay.id(), path.resolve(essay.id())));
    return essays.size();
  }

  private void essay(String id, Path named) {
    var faults = new ArrayList<Finding>();
    String file = named + "";
    switch (folder.open(id)) {
      case EssayFile.UnreadableEssay not ->
          faults.add(new Finding(file, 1, "it cannot be read: " + not.reason(), ""));
      case EssayFile.ReadableEssay read -> {
        add(read.essay().head().faults(), file, faults);
        proof(read, file, faults);
        add(controls(folder.file(id)), file, faults);
      }
    }
    faults.sort(Comparator.comparingInt(Finding::line));
    faults.forEach(each);
  }

  private static void add(List<Fault> faults, String file, List<Finding> to) {
    faults.forEach(fault -> to.add(new Finding(file, fault.line(), fault.message(), "")));
  }

  private void proof(EssayFile.ReadableEssay read, String file, List<Finding> faults) {
    String id = read.essay().id();
    Proof proof = folder.proof(read);
    int above = read.bodyLine() - 1;
    for (Proof.ProofFault slip : proof.slips()) {
      faults.add(new Finding(file, above + slip.line(), slip.message(), ""));
    }
    var links = new LinkCheck(folder, id, proof.fragments());
    for (Proof.ProofLink link : proof.links()) {
      LinkCheck.BrokenLink wrong = links.wrong(link);
      if (!wrong.message().isEmpty()) {
        faults.add(new Finding(file, above + link.line(), wrong.message(), wrong.page()));
      }
    }
  }

  /** Those of the whole file, its head among them. */
  private static List<Fault> controls(@Nullable Path file) {
    try {
      return file != null
              && TextDecoder.of(Files.readAllBytes(file))
                  instanceof TextDecoder.DecodingResult.DecodedText text
          ? Controls.in(text.text())
          : List.of();
    } catch (IOException goneMeanwhile) {
      return List.of();
    }
  }
}

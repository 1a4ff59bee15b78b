package lectern.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lectern.config.Config;
import lectern.essay.Essay;
import lectern.essay.NamedLibrary;
import lectern.file.PathProbe;
import lectern.platform.Directories;
import lectern.search.EssayLink;
import lectern.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** {@code lectern links FILE…}: what links to an essay in its library, and what it links to. */
final class LinksCommand {
  private final Directories directories;
  private final CommandOutput output;
  private final Config config;
  private final PathProbe probe = new PathProbe();

  private LinksCommand(Directories directories, CommandOutput output, Config config) {
    this.directories = directories;
    this.output = output;
    this.config = config;
  }

  static int run(Request.LinksRequest links) {
    return run(links, Directories.current(), CommandOutput.standard(links.json(), links.names()));
  }

  static int run(Request.LinksRequest links, Directories directories, CommandOutput output) {
    Config config = SettingsLoader.load(directories).config();
    Path named = links.folder().isEmpty() ? null : LibraryArgument.of(links.folder(), config);
    return named == null && !links.folder().isEmpty()
        ? ExitCode.WRONG
        : new LinksCommand(directories, output, config).all(links.files(), named);
  }

  private int all(List<String> files, @Nullable Path named) {
    int code = ExitCode.DONE;
    var byFolder = new LinkedHashMap<Path, List<String>>();
    for (String file : files) {
      Path folder = folder(file, named);
      if (folder == null) {
        code = ExitCode.WRONG;
      } else {
        byFolder.computeIfAbsent(folder, _ -> new ArrayList<>()).add(file);
      }
    }
    for (var folder : byFolder.entrySet()) {
      code = Math.max(code, among(folder.getKey(), folder.getValue()));
    }
    return Math.max(code, output.finish());
  }

  /**
   * The library that a file belongs to: the one named, one of the reader's own, else its folder.
   */
  private @Nullable Path folder(String file, @Nullable Path named) {
    Path path = PathProbe.path(file);
    String reason = reason(path);
    if (!reason.isEmpty()) {
      output.fail(file + ": " + reason);
      return null;
    }
    if (named != null) {
      return named;
    }
    Path absolute = path.toAbsolutePath().normalize();
    Path library = config.library();
    if (library != null && absolute.startsWith(library.normalize())) {
      return library;
    }
    for (NamedLibrary other : config.libraries()) {
      Path folder = Path.of(other.folder());
      if (absolute.startsWith(folder.normalize())) {
        return folder;
      }
    }
    Path parent = path.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private String reason(Path file) {
    try {
      return switch (probe.kind(file)) {
        case FILE -> "";
        case FOLDER, OTHER -> "it is no file";
        case NONE -> "no such file";
      };
    } catch (IOException noAnswer) {
      return noAnswer.getMessage() + "";
    }
  }

  private int among(Path folder, List<String> files) {
    int code = ExitCode.DONE;
    LibraryContents contents = LibraryContents.of(folder, directories, output);
    Map<String, Essay> essays = new LinkedHashMap<>();
    contents.catalogue().essays().forEach(essay -> essays.put(essay.id(), essay));
    try (SearchIndex index = SearchCommand.index(contents, directories, output)) {
      for (String file : files) {
        Path absolute = Path.of(file).toAbsolutePath().normalize();
        Path root = contents.library().folder();
        String id = root.relativize(absolute).toString().replace(File.separatorChar, '/');
        if (!absolute.startsWith(root) || !essays.containsKey(id)) {
          code = output.fail(file + ": it is no essay of " + (root.equals(absolute) ? file : root));
        } else {
          print(file, id, index.links(id), contents);
        }
      }
    }
    return code;
  }

  private void print(String file, String id, List<EssayLink> links, LibraryContents contents) {
    List<EssayLink> incoming = links.stream().filter(link -> !link.from().id().equals(id)).toList();
    List<EssayLink> out = links.stream().filter(link -> link.from().id().equals(id)).toList();
    if (output.form() == CommandOutput.Form.TERMINAL) {
      heading(incoming.isEmpty() ? "" : "What links to " + file);
    }
    incoming.forEach(link -> print(file, "from", link, link.from(), contents));
    if (output.form() == CommandOutput.Form.TERMINAL) {
      heading(out.isEmpty() ? "" : "What " + file + " links to");
    }
    out.forEach(link -> print(file, "to", link, link.to(), contents));
  }

  private void heading(String words) {
    if (!words.isEmpty()) {
      output.line(output.bold(words));
    }
  }

  private void print(
      String file,
      String direction,
      EssayLink link,
      @Nullable Essay other,
      LibraryContents contents) {
    String path = other == null ? link.written() : contents.file(other);
    String title = other == null ? "" : other.head().title();
    String sentence = link.passage().words();
    if (output.form() == CommandOutput.Form.TERMINAL) {
      output.line(
          "  "
              + (title.isEmpty() ? "" : output.highlighted(title, List.of()) + "  ")
              + output.faint(path));
      output.line("    " + output.highlighted(sentence, link.passage().hits()));
      output.count();
      return;
    }
    output.printEntry(
        path,
        List.of(direction, path, title, sentence, file),
        () ->
            new JsonObject()
                .put("file", file)
                .put("direction", direction)
                .put("other", path)
                .put("title", other == null ? null : title)
                .put("written", link.written())
                .put("sentence", sentence)
                .put("hits", sentence, link.passage().hits()));
  }
}

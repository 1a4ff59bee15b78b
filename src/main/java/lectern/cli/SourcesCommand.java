package lectern.cli;

import java.util.List;
import lectern.document.CitedSource;
import lectern.document.MarkdownLink;
import lectern.file.PathProbe;
import lectern.library.EssayFile;

/** {@code lectern sources FILE…}: every address an essay cites, one a line. */
final class SourcesCommand {
  static int run(Request.SourcesRequest sources) {
    return run(sources, CommandOutput.standard(sources.json(), sources.names()));
  }

  static int run(Request.SourcesRequest sources, CommandOutput output) {
    var probe = new PathProbe();
    int code = ExitCode.DONE;
    for (String name : sources.files()) {
      switch (EssayArgument.read(name, probe)) {
        case EssayFile.ReadableEssay read -> {
          for (CitedSource source : CitedSource.of(EssayArgument.document(read))) {
            print(name, source, output);
          }
        }
        case EssayFile.UnreadableEssay unreadable ->
            code = output.fail(name + ": " + unreadable.reason());
      }
    }
    return Math.max(code, output.finish());
  }

  private static void print(String file, CitedSource source, CommandOutput output) {
    String url = MarkdownLink.address(source.target());
    if (output.form() == CommandOutput.Form.TERMINAL) {
      String note = source.note().isEmpty() ? "" : "  " + output.faint("note " + source.note());
      output.line(output.bold(url) + note);
      if (!source.sentence().isEmpty()) {
        output.line("  " + output.highlighted(source.sentence(), List.of()));
      }
      output.count();
      return;
    }
    output.printEntry(
        url,
        List.of(url, source.note(), source.label(), source.sentence(), file),
        () ->
            new JsonObject()
                .put("file", file)
                .put("url", url)
                .put("label", source.label())
                .put("note", source.note())
                .put("sentence", source.sentence()));
  }
}

package lectern.frontmatter.yaml;

import java.util.ArrayList;
import java.util.List;
import lectern.frontmatter.HeadEntry;
import lectern.frontmatter.Value;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads YAML by SnakeYAML, composing nodes only, so that every scalar stays the text written. */
final class SnakeYamlReader {
  /** Larger heads are read line by line; no author writes them. */
  private static final int LARGEST = 4 << 20;

  /** What became of it. */
  sealed interface YamlResult {
    /** A mapping, as front matter must be. */
    record YamlMapping(List<HeadEntry> entries) implements YamlResult {}

    /** YAML, but not a mapping. */
    record YamlNoMapping() implements YamlResult {}

    /** Not YAML; the line counts from 1. */
    record InvalidYaml(int line, String reason) implements YamlResult {}
  }

  private final String text;
  private final int firstLine;

  /** How many nodes and characters aliases may yet unfold to. */
  private long allowance;

  private SnakeYamlReader(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.allowance = 10_000 + 4L * text.length();
  }

  /** Reads lines of which the first is number {@code firstLine} of the file. */
  static YamlResult read(List<String> lines, int firstLine) {
    String text = String.join("\n", lines);
    if (text.length() > LARGEST) {
      return new YamlResult.InvalidYaml(firstLine, "it is too large");
    }
    try {
      return new SnakeYamlReader(text, firstLine).outcome(compose(text));
    } catch (MarkedYAMLException broken) {
      Mark mark = broken.getProblemMark();
      Mark began = broken.getContextMark();
      if (mark == null || (began != null && mark.getIndex() >= text.length())) {
        // Report where the unclosed construct begins, not the end of the text where SnakeYAML
        // notices it.
        mark = began;
      }
      int line = mark == null ? 0 : Math.min(mark.getLine(), lines.size() - 1);
      return new YamlResult.InvalidYaml(
          firstLine + line, ParserMessage.reason(broken.getProblem()));
    } catch (YAMLException broken) {
      return new YamlResult.InvalidYaml(firstLine, ParserMessage.reason(broken.getMessage()));
    }
  }

  private static @Nullable Node compose(String text) {
    var options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    var parser = new ParserImpl(new StreamReader(text), options);
    return new Composer(parser, new PlainResolver(), options).getSingleNode();
  }

  private YamlResult outcome(@Nullable Node root) {
    if (!(root instanceof MappingNode mapping)) {
      return new YamlResult.YamlNoMapping();
    }
    List<HeadEntry> entries = entries(mapping, 0);
    return allowance < 0
        ? new YamlResult.InvalidYaml(firstLine, "its aliases unfold to too much")
        : new YamlResult.YamlMapping(entries);
  }

  private List<HeadEntry> entries(MappingNode mapping, int depth) {
    var entries = new ArrayList<HeadEntry>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (allowance < 0) {
        break;
      }
      Node key = tuple.getKeyNode();
      String name = key instanceof ScalarNode scalar ? scalar.getValue() : value(key, depth).flat();
      int line = firstLine + key.getStartMark().getLine();
      entries.add(new HeadEntry(name, value(tuple.getValueNode(), depth), line));
    }
    return entries;
  }

  private Value value(Node node, int depth) {
    allowance--;
    if (depth > Value.DEEPEST || allowance < 0) {
      return Value.nothing();
    }
    return switch (node) {
      case ScalarNode scalar -> {
        allowance -= scalar.getValue().length();
        yield scalar.getScalarStyle() == ScalarStyle.PLAIN
            ? Value.plain(scalar.getValue())
            : new Value.ScalarValue(scalar.getValue());
      }
      case SequenceNode sequence -> {
        var items = new ArrayList<Value>();
        for (Node item : sequence.getValue()) {
          if (allowance < 0) {
            break;
          }
          items.add(value(item, depth + 1));
        }
        yield new Value.ListValue(items);
      }
      case MappingNode mapping when isTemplate(mapping) -> new Value.ScalarValue(source(mapping));
      case MappingNode mapping -> new Value.MapValue(entries(mapping, depth + 1));
      default -> Value.nothing();
    };
  }

  /** Whether this is {@code {{title}}}, which a template left and which is a map to YAML. */
  private static boolean isTemplate(MappingNode mapping) {
    return mapping.getValue().size() == 1
        && mapping.getValue().getFirst().getKeyNode() instanceof MappingNode;
  }

  private String source(Node node) {
    int from = text.offsetByCodePoints(0, node.getStartMark().getIndex());
    return text.substring(from, text.offsetByCodePoints(0, node.getEndMark().getIndex()));
  }

  /** Knows no type but text, so that {@code no}, {@code 010}, {@code 1e3} and dates stay as is. */
  private static final class PlainResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {}
  }
}

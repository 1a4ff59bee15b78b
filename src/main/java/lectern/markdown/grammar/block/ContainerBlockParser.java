package lectern.markdown.grammar.block;

import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;

/**
 * A parser of a block that holds any other blocks.
 *
 * @param <B> the block
 */
public abstract class ContainerBlockParser<B extends Block> extends AbstractBlockParser {
  protected final B block;

  protected ContainerBlockParser(B block) {
    this.block = block;
  }

  @Override
  public final Block getBlock() {
    return block;
  }

  @Override
  public final boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }
}

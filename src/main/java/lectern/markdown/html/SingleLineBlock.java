package lectern.markdown.html;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** A block that is one line, whatever comes below it. */
public class SingleLineBlock extends AbstractBlockParser {
  private final Block block;

  public SingleLineBlock(Block block) {
    this.block = block;
  }

  /** A line that shows nothing. */
  public static SingleLineBlock hidden() {
    return new SingleLineBlock(new CustomBlock() {});
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }
}

package lectern.markdown.grammar.block;

import org.commonmark.node.Paragraph;

/** The words above a callout: no paragraph of the text, and no term of a definition below it. */
public final class CalloutTitle extends Paragraph {}
